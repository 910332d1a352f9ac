# `make` alone explains what there is. Everything it needs, it installs inside this folder (.tools, .venv);
# the few Debian packages (.ci/apt-*.txt) are the exception. Nothing is done twice: see the stamps below.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help setup run demo test check lint types house bench bench-peers barrier-free-report soak monkey kills scan fuzz impact-check draft-kills install-kills golden language-report lock clean

# Any Python from 3.11 to 3.13, whose wheels exist for Kivy; override with PY=/path/to/python.
PY ?= $(shell for p in python3.11 python3 python3.12 python3.13; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null \
	&& command -v $$p && break; done)
VENV := .venv/bin
ARGS ?=

ifndef HOME
export HOME := $(CURDIR)/.tools/home
endif
export UV_SYSTEM_CERTS := true
export UV_PYTHON_DOWNLOADS := never
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

help: ## Say what can be made
	@echo 'make TARGET, where TARGET is one of'
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  \1 \2/p' $(MAKEFILE_LIST) | \
		while read -r name words; do printf '  %-19s %s\n' "$$name" "$$words"; done

setup: .venv/.apt-run .venv/.apt-test ## Install everything that running and testing need

run: .venv/.apt-run ## Open the kiosk; without a display, play a demo visit into build/demo (ARGS="--station MAP")
	@$(VENV)/python main.py $(ARGS)

demo: .venv/.apt-run ## Play the demo visit offscreen even where there is a display
	@env -u DISPLAY -u WAYLAND_DISPLAY -u SDL_VIDEODRIVER $(VENV)/python main.py $(ARGS)

test: setup ## Run the tests, a file a core (ARGS="-k WORD"; --thorough for every screen in every language and mode)
	$(VENV)/python -m pytest -n auto --dist loadfile $(ARGS)

check: lint types house test ## Everything that continuous integration runs: style, types, doors, tests

lint: .venv/.packages ## Check style and format
	$(VENV)/ruff check
	$(VENV)/ruff format --check

types: setup ## Check types
	$(VENV)/basedpyright

house: .venv/.packages ## Check that doors open one way
	$(VENV)/lint-imports

bench: .venv/.apt-run ## Measure, and write BENCHMARKS.md
	$(VENV)/python -m tests.benchmarks

bench-peers: .venv/.apt-run ## Measure beside pyvalhalla, OSRM and networkx, also on a city of a million nodes
	$(VENV)/python -m tests.benchmarks.peers_report $(ARGS)

barrier-free-report: setup ## Test the 82 requirements of a barrier-free kiosk, and print the table (ARGS=--all)
	@$(VENV)/python -m tests.support.barrier_free $(ARGS)

soak: .venv/.apt-run ## Receive thousands of random visitors; memory and textures stay flat (ARGS="--visits 10000")
	@$(VENV)/python -m tests.endurance.soak $(ARGS)

monkey: .venv/.apt-run ## Play with random hands, by seeds that replay (ARGS="--seed 7 --count 2000")
	@$(VENV)/python -m tests.endurance.monkey $(ARGS)

kills: .venv/.apt-run ## Pull the plug of a kiosk in use, 200 times (ARGS="--count 20")
	@$(VENV)/python -m tests.endurance.kills $(ARGS)

scan: .venv/.apt-run ## Print 300 tickets and show 300 symbols, hurt them, and say how often they are read (ARGS="900")
	@$(VENV)/python -m tests.support.ticket_stock $(ARGS)

fuzz: .venv/.apt-run ## Feed an importer many damaged inputs (ARGS="mlit --count 20000 --seed 1")
	$(VENV)/python -m tests.fuzz $(ARGS)

draft-kills: .venv/.apt-run ## Kill an editor at 300 random moments, and say what its draft has lost (ARGS="1000")
	@$(VENV)/python -m tests.support.kills $(or $(ARGS),300)

impact-check: .venv/.apt-run ## Hold the impact of every edge's every mutation against planning all anew (ARGS="darmstadt-hbf 0.1")
	@$(VENV)/python -m tests.support.every_mutation $(ARGS)

install-kills: .venv/.apt-run ## Kill 500 installations of a release in the midst: a whole map each time (ARGS="2000")
	@$(VENV)/python -m tests.support.killed_installs $(ARGS)

golden: setup ## Renew the golden files; a person reads the difference
	$(VENV)/python -m pytest --golden-update $(ARGS)

language-report: setup ## Say what each language lacks, and what no native speaker has read (ARGS="-v ko")
	@$(VENV)/python -m tests.language_report $(ARGS)

lock: .tools/bin/uv ## Renew the locked requirements from the .in files
	.tools/bin/uv pip compile -q --upgrade --generate-hashes --universal --python-version 3.11 \
		--no-header --no-emit-index-url -o requirements.lock requirements.in
	.tools/bin/uv pip compile -q --upgrade --generate-hashes --universal --python-version 3.11 \
		--no-header --no-emit-index-url -o requirements-uv.lock requirements-uv.in

clean: ## Remove all that was made here, the environment included
	rm -rf .venv .tools build .pytest_cache .hypothesis .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- stamps -----------------------------------------------------------------------------------------

# Debian's Python comes without ensurepip and refuses to install outside an environment; `--target`
# is allowed, and uv makes the environment without ensurepip. Where uv cannot reach a package index
# that only pip is configured for, pip fills the same environment with the same locked files.
.tools/bin/uv: requirements-uv.lock
	@test -n "$(PY)" || { echo 'error: no Python from 3.11 to 3.13 was found. Run: sudo apt-get install python3 python3-pip' >&2; exit 1; }
	@$(PY) -m pip --version >/dev/null 2>&1 || { echo 'error: $(PY) has no pip. Run: sudo apt-get install python3-pip' >&2; exit 1; }
	@mkdir -p "$$HOME"
	@echo 'Installing the installer into .tools' >&2
	@$(PY) -m pip install -q --upgrade --target .tools --require-hashes -r requirements-uv.lock
	@touch $@

.venv/.packages: requirements.lock .tools/bin/uv
	@echo 'Installing the locked packages into .venv' >&2
	@$(VENV)/python -c '' 2>/dev/null || .tools/bin/uv venv -q --clear --python $(PY) .venv
	@.tools/bin/uv pip sync -q --python $(VENV)/python --require-hashes requirements.lock \
		|| $(PY) -m pip --python $(VENV)/python install -q --require-hashes -r requirements.lock
	@touch $@

.venv/.apt-run .venv/.apt-test: .venv/.apt-%: .ci/apt-%.txt .venv/.packages
	@.ci/apt-missing $<
	@touch $@
