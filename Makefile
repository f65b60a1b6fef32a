# Twosource: `make run` is all you need; `make help` lists the rest.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PYTHON ?= $(shell command -v python3.11 || command -v python3)
CORPUS ?= seeds
PORT ?= 8501
ADDRESS ?= localhost
PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check
# --no-compile: Python compiles what it imports anyway; this spares the 150 MB that it never does
INSTALL := $(PIP) install --quiet --no-compile --require-hashes

export TWOSOURCE_DB ?= twosource.db

.PHONY: help setup run test check lock clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: .venv/.installed  ## create .venv and install what the tool needs

run: setup  ## check the seeds (CORPUS=... for other articles), then serve the desk on http://localhost:8501 (PORT=...)
	@$(PY) -m verify check "$(CORPUS)"
	@echo "The desk is at http://$(ADDRESS):$(PORT)  (Ctrl+C ends it)"
	@$(PY) -m streamlit run app.py --server.port $(PORT) --server.address $(ADDRESS)

test: .venv/.installed-dev  ## run every test, the one in a real browser included
	@browser="$$(bash .ci/browser.sh $(PY))" && TWOSOURCE_TEST_BROWSER="$$browser" $(PY) -m pytest $(ARGS)

check: .venv/.installed-dev  ## ruff and mypy --strict
	$(PY) -m ruff check .
	$(PY) -m mypy app.py claims verify tests

lock:  ## pin anew what pyproject.toml asks for (needs uv)
	@command -v uv > /dev/null || { echo "make lock needs uv: pip install uv"; exit 1; }
	uv pip compile pyproject.toml $(LOCK) -o requirements.txt
	uv pip compile --group pyproject.toml:dev -c requirements.txt $(LOCK) -o requirements-dev.txt

LOCK := --quiet --universal --python-version 3.11 --generate-hashes --custom-compile-command "make lock"

clean:  ## remove .venv and the tools' caches; databases stay
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/bin/python:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null || \
		{ echo "Twosource needs Python 3.11 or newer: install python3.11, or name one with make PYTHON=/path/to/python"; exit 1; }
	@"$(PYTHON)" -m venv .venv || \
		{ rm -rf .venv; echo "Python cannot create .venv: on Debian and Ubuntu install python3-venv, then run make again"; exit 1; }

.venv/.installed: requirements.txt | .venv/bin/python
	@echo "Installing into .venv (about a minute)"
	@$(INSTALL) -r requirements.txt || { echo "Installation failed: the lines above say why; run make again when it is mended"; exit 1; }
	@touch $@

.venv/.installed-dev: requirements-dev.txt .venv/.installed
	@echo "Installing what the tests need"
	@$(INSTALL) -r requirements-dev.txt || { echo "Installation failed: the lines above say why; run make again when it is mended"; exit 1; }
	@touch $@
