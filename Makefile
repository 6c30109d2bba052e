# Everything a person or a build server runs. `make` alone lists it.
# Each goal prepares what it needs first: .venv with the pinned packages, and on Linux the libraries of Qt.

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
PYTHON := $(BIN)/python.exe
else
BIN := .venv/bin
PYTHON := $(BIN)/python
endif
SOURCES = $(shell find actgui benchmarks docs packaging resources tests *.md *.toml main.py -type f -not -path '*/__pycache__/*')
SET_UP := sh packaging/with_python.sh packaging/set_up.py
PIN := $(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make pins"

.DEFAULT_GOAL := help
.PHONY: help run test check lint package screenshots translations bench accuracy pins clean

help:  ## List the goals
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile

run: .venv/run.stamp  ## Open the window
	@$(PYTHON) main.py || test $$? -eq 1  # 1: the program has said why

test: .venv/dev.stamp  ## Run all tests
	@$(PYTHON) -m pytest
	@touch .venv/tested.stamp

check: lint .venv/tested.stamp  ## Run the linters, the type checker and, unless they passed since the last change, all tests

lint: .venv/dev.stamp  ## Run the linters and the type checker only
	@$(PYTHON) -m ruff check
	@$(PYTHON) -m ruff format --check
	@$(PYTHON) -m mypy
	@$(BIN)/lint-imports --no-logo

package: .venv/package.stamp  ## Build dist/actgui and check the built program
	@$(PYTHON) packaging/build.py

screenshots: .venv/dev.stamp  ## Draw the pictures of docs/screenshots again
	@$(PYTHON) docs/make_screenshots.py

translations: .venv/dev.stamp  ## Bring resources/translations up to date with the texts of the program
	@$(PYTHON) packaging/translations.py

bench: .venv/bench.stamp  ## Measure the core beside NumPy, SciPy, torch and numexpr, and write docs/performance.md
	@$(PYTHON) benchmarks/speed.py

accuracy: .venv/bench.stamp  ## Measure the last digits beside SciPy and PyTorch, and write docs/accuracy.md
	@$(PYTHON) benchmarks/accuracy.py

pins: .venv/dev.stamp  ## Pin the newest allowed versions of all packages
	@$(PIN) --upgrade pyproject.toml -o packaging/requirements.txt
	@$(PIN) --upgrade --group dev -c packaging/requirements.txt pyproject.toml -o packaging/requirements-dev.txt

clean:  ## Remove everything that was built, .venv too
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp is younger than the pins it stands for. A .venv whose Python has gone is made anew, and its stamps go with it.
$(PYTHON):
	@$(SET_UP) environment

.venv/run.stamp: $(PYTHON) packaging/requirements.txt
	@$(SET_UP) run
	@touch $@

.venv/dev.stamp: $(PYTHON) packaging/requirements-dev.txt
	@$(SET_UP) dev
	@touch .venv/run.stamp $@

.venv/bench.stamp: .venv/dev.stamp pyproject.toml
	@$(SET_UP) bench
	@touch $@

.venv/tested.stamp: .venv/dev.stamp $(SOURCES)
	@$(MAKE) --no-print-directory test

.venv/package.stamp: .venv/dev.stamp
	@$(SET_UP) package
	@touch $@
