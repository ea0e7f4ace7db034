"""The nouns that every room knows; a room knows another only through the noun it is handed.

One noun per file, frozen, without input or output. Nouns import nouns and the standard library only.
"""
