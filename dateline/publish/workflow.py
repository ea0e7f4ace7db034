"""The workflow that publishes through GitHub Actions: how to install → YAML text. Pure.

Least permissions: the build may read, only the deployment may write to Pages. Every action is pinned by its full commit.
"""

_WORKFLOW = """\
# Builds the site and deploys it to GitHub Pages. For content that may stand in a public repository.
# Once, by hand: Settings, Pages, Source: GitHub Actions. (No workflow's own token may set this.)
name: Pages

on:
  push:
    branches: [main, master]
  pull_request:
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: pages-${{ github.ref }}
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read
      pages: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: actions/setup-python@e797f83bcb11b83ae66e0230d6156d7c80228e7c # v6.0.0
        with:
          python-version: "3.13"
      - id: pages
        if: github.event_name != 'pull_request'
        uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0
      - run: {install}
      - uses: actions/cache@0400d5f644dc74513175e3cd8d07132dd4860809 # v4.2.4
        with:
          path: .dateline
          key: dateline-${{ github.sha }}
          restore-keys: dateline-
      - run: python build.py check --format github
      - run: python build.py build --no-convert --base "$BASE"
        env:
          BASE: ${{ steps.pages.outputs.base_path }}
      - if: github.event_name != 'pull_request'
        uses: actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0
        with:
          path: site
      - if: github.event_name == 'pull_request'
        uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          name: site
          path: site

  deploy:
    if: github.event_name != 'pull_request'
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
"""


def pages_workflow(*, install: str) -> str:
    """The text of `.github/workflows/pages.yml`; `install` is one shell command."""
    return _WORKFLOW.replace("{install}", install)
