# `make` does the main job, `make test` runs every test; both set up what they need in .venv and nowhere else.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install --require-hashes --only-binary :all:

.PHONY: site test test-all check serve lint bench words lock clean
.DEFAULT_GOAL := site

site: $(VENV)/run.stamp ## convert what is new in content/clippings/, build site/
	@$(BIN)/python build.py

test: $(VENV)/test.stamp ## the suite, browser tests included
	@$(BIN)/python tests/chromium.py
	@$(BIN)/python -m pytest -n 2 -m "not slow"

test-all: $(VENV)/test.stamp ## the suite and the slow tests
	@$(BIN)/python tests/chromium.py
	@$(BIN)/python -m pytest -n 2

check: $(VENV)/run.stamp ## every problem of the content
	@$(BIN)/python build.py check

serve: $(VENV)/run.stamp ## preview with live reload
	@$(BIN)/python build.py serve

lint: $(VENV)/test.stamp ## style, types and the layers of the rooms
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/run.stamp ## speed beside the peers, installed into build/peers, written to docs/performance.md
	@$(BIN)/python bench/run.py --install

words: $(VENV)/test.stamp ## the catalogues of the interface brought together: docs/translating.md
	@$(BIN)/python bench/words.py

lock: ## renew the locked requirements (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --extra formats pyproject.toml -o requirements/run.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --extra formats --extra cluster --extra test pyproject.toml -c requirements/run.txt -o requirements/test.txt

clean: ## what was built and installed
	rm -rf $(VENV) .dateline build dist

$(VENV)/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dateline needs Python 3.11 or later; this is " + sys.version.split()[0] + ". Name another with: make PYTHON=python3.12")'
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.stamp: requirements/run.txt $(VENV)/python.stamp
	@echo "Installing what Dateline needs into $(VENV) ..." >&2
	@$(PIP) -r requirements/run.txt
	@touch $@

$(VENV)/test.stamp: requirements/test.txt $(VENV)/python.stamp
	@echo "Installing what the tests need into $(VENV) ..." >&2
	@$(PIP) -r requirements/test.txt
	@touch $@ $(VENV)/run.stamp
