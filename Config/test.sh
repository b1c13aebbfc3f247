#!/usr/bin/env bash
# Installs what is missing and runs every test; exits non-zero where one fails. Options go to `swift test`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. Config/packages.sh

need_swift
need_packages libsqlite3-dev zlib1g-dev
swift format lint --strict --recursive Package.swift Sources Tests
swift test --disable-xctest -Xswiftc -warnings-as-errors "$@"
