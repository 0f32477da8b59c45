# make demo      install what is missing, build, summarize a bundled article
# make test      install what is missing, run all tests
# make stress    kills, full disks, locales, no network: minutes, needs strace
# make test-faults what the system can refuse, no network: needs strace
# make test-spark  the integrations, with real Spark and GNU parallel; RECORDS=20000
# make fuzz      SECONDS=60  every reader of foreign bytes against random ones
# make install   PREFIX=/usr/local  program, data, completions, manual page
PREFIX ?= /usr/local
DESTDIR ?=
BUILD_PACKAGES := libicu-dev libgumbo-dev libarchive-dev libexpat1-dev libsqlite3-dev
SPARK_PACKAGES := parallel openjdk-17-jre-headless python3-venv
PACKAGES = $(BUILD_PACKAGES)
SWIFT_BUILD := swift build -c release --static-swift-stdlib --product kernzin
PROGRAM = $(shell $(SWIFT_BUILD) --show-bin-path)/kernzin
SOURCES := Sources Tests Package.swift

.PHONY: demo test stress test-faults test-spark fuzz build dependencies format lint man install clean

demo: build
	@"$(PROGRAM)" demo

build: dependencies
	$(SWIFT_BUILD)

test: dependencies
	swift test

# What takes too long, or rights too many, for `make test`.
stress: test-faults
	Tests/Stress/same.sh "$(PROGRAM)"
	Tests/Stress/soak.sh "$(PROGRAM)"
	Tests/Stress/kill.sh "$(PROGRAM)"

test-faults: build
	Tests/Stress/faults.sh "$(PROGRAM)"

# With INTEGRATIONS=--all nothing is skipped for want of something; -k chooses tests by name.
test-spark: build
	-@$(MAKE) --no-print-directory dependencies PACKAGES="$(SPARK_PACKAGES)"
	Integrations/tests/run.sh "$(abspath $(PROGRAM))" "$(CURDIR)/.build/spark" $(INTEGRATIONS)

SECONDS ?= 60
fuzz: dependencies
	Tests/Fuzz/run.sh $(SECONDS)

# Only what dpkg does not know yet is asked for, so that a machine without network or root builds as
# long as everything is there.
dependencies:
	@command -v dpkg >/dev/null || exit 0; \
	missing=; \
	for package in $(PACKAGES); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	echo "installing$$missing" >&2; \
	$$root apt-get update -q </dev/null >&2 && \
	$$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
	  $$missing </dev/null >&2

format:
	swift format -i -r -p $(SOURCES)

lint:
	swift format lint -r -s -p $(SOURCES)

# Writes man/kernzin.1 and a page for each subcommand.
man: dependencies
	rm -rf .build/man && mkdir -p .build/man man
	swift package --allow-writing-to-package-directory generate-manual --multi-page
	cp .build/plugins/GenerateManual/outputs/KernzinCLI/*.1 man/

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/kernzin/Resources"
	install -m 755 "$(PROGRAM)" "$(DESTDIR)$(PREFIX)/bin/kernzin"
	cp -R Glossaries Pipelines "$(DESTDIR)$(PREFIX)/share/kernzin/"
	cp -R Sources/Kernzin/Resources/. "$(DESTDIR)$(PREFIX)/share/kernzin/Resources/"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	"$(PROGRAM)" --generate-completion-script bash \
	  > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/kernzin"
	"$(PROGRAM)" --generate-completion-script zsh \
	  > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_kernzin"
	"$(PROGRAM)" --generate-completion-script fish \
	  > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/kernzin.fish"
	if ls man/*.1 >/dev/null 2>&1; then \
	  install -d "$(DESTDIR)$(PREFIX)/share/man/man1"; \
	  install -m 644 man/*.1 "$(DESTDIR)$(PREFIX)/share/man/man1/"; \
	fi

clean:
	rm -rf .build man
