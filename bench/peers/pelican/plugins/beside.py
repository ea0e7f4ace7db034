"""Tell each article which come before and after it."""

from itertools import pairwise

from pelican import signals


def register():
    """Pelican's entry."""
    signals.article_generator_finalized.connect(_beside)


def _beside(generator):
    for later, earlier in pairwise(generator.articles):
        later.earlier, earlier.later = earlier, later
