"""What templates see: frozen views, made from the model and never the model itself.

A `url` counts from the site's root; `{{ story.url | link }}` makes the href for the page at hand. A date that is not known is
None, a text that is not known (or may not be published) is empty. `docs/templates.md` lists every view and field; a test holds it
to the modules here, one for each kind of page.
"""
