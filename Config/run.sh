#!/usr/bin/env bash
# Installs what is missing, builds Saidline, fills a new archive with the sample articles and serves it.
# Options are handed on: ./Config/run.sh --port 9000
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. Config/packages.sh

need_program
exec "$program" serve --sample Config/sample "$@"
