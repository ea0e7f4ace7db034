"""Read what a rule found: Found → Reading, or None where the words name no time.

The readers know calendars, not languages: the rule table of any language names them.
"""
