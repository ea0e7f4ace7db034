"""What can be said of any text: sentences, words, slugs, and words that are no names. Pure; positions are code points."""
