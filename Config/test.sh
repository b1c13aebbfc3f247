#!/usr/bin/env bash
# Installs what is missing, runs every test, and tries the program as it is shipped; exits non-zero where one fails.
# Options go to `swift test`; with any, only the tests run that they choose.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. Config/packages.sh

need_swift
need_packages libsqlite3-dev zlib1g-dev curl gzip
# The page is tested in a browser where the system has one as an ordinary package; elsewhere those tests are skipped.
if grep -q '^ID=debian' /etc/os-release; then need_packages chromium; fi
swift format lint --strict --recursive Package.swift Sources Tests
swift test --disable-xctest -Xswiftc -warnings-as-errors "$@"
if [ $# -eq 0 ]; then ./Config/smoke.sh; fi
