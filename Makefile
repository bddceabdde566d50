# The same lines as in README.md; `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: help run test check bench

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

$(VENV)/.installed: requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -r requirements.txt
	touch $@

$(VENV)/.installed-dev: requirements.txt requirements-dev.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -r requirements-dev.txt
	touch $@

run: $(VENV)/.installed ## install what running needs and open the window
	$(BIN)/python main.py

test: $(VENV)/.installed-dev ## the tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

check: $(VENV)/.installed-dev ## lint, types, no photos in the tree, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

bench: $(VENV)/.installed ## the figures of the README, measured here
	$(BIN)/python main.py benchmark
