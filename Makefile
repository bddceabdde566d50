# The same lines as in README.md; `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Two processes: more would have the networks' threads wait for each other.
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

.PHONY: help run test check convert contrast bench bundle translations

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(VENV)/.installed: requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -r requirements.txt
	touch $@

$(VENV)/.installed-dev: requirements.txt requirements-dev.txt constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -r requirements.txt -r requirements-dev.txt $(CONSTRAINTS)
	touch $@

run: $(VENV)/.installed ## install what running needs and open the window
	$(BIN)/python main.py

test: $(VENV)/.installed-dev ## the quick tests: all but those marked slow or faces
	$(PYTEST) -m "not slow and not faces"

check: $(VENV)/.installed-dev ## lint, types and every test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(PYTEST)

convert: $(VENV)/.installed ## VGGFace's networks with random weights, converted by this Python's TensorFlow
	$(BIN)/python .ci/convert_vggface.py

translations: $(VENV)/.installed ## collect the texts of the window into gui/languages/*.ts and compile them
	$(BIN)/python .ci/translations.py update

contrast: $(VENV)/.installed-dev ## the contrast of every text and sign in both themes, measured from the palette
	$(BIN)/python -m tests.gui.contrast

bench: $(VENV)/.installed ## the figures of the README, measured here
	$(BIN)/python main.py benchmark

BUNDLE_VENV := .venv-bundle

$(BUNDLE_VENV)/.installed: requirements-light.txt packaging/requirements.txt constraints.txt
	$(PYTHON) -m venv $(BUNDLE_VENV)
	$(BUNDLE_VENV)/bin/pip install -r requirements-light.txt -r packaging/requirements.txt $(CONSTRAINTS)
	touch $@

bundle: $(BUNDLE_VENV)/.installed ## dist/Rollcall: the application without Python, packed and tried
	$(BUNDLE_VENV)/bin/python packaging/build.py
	$(BUNDLE_VENV)/bin/python packaging/smoke_test.py
