#!/usr/bin/env bash
# Installs what is missing, builds Saidline, fills a new archive with the sample articles and serves it.
# Options are handed on: ./Config/run.sh --port 9000
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. Config/packages.sh

program=.build/release/saidline

# Building takes seconds even where nothing changed; looking takes none.
is_current() {
    [ -x "$program" ] && [ -z "$(find Package.swift Sources Config/lexicon Public -newer "$program" -print -quit)" ]
}

if ! is_current; then
    need_swift
    need_packages libsqlite3-dev zlib1g-dev
    echo 'Building Saidline (a few minutes the first time)'
    swift build -c release --static-swift-stdlib --product saidline
    touch -c "$program"
fi
exec "$program" serve --sample Config/sample "$@"
