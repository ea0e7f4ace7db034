"""Closed lists of general knowledge: given names, surnames, places, words that tell what a name is; in small letters."""
