#!/usr/bin/env bash
# Attacks every parser guided by libFuzzer, with the address sanitizer, and compares it with its plain twin.
#   ./Config/fuzz.sh                 every target, 10 million runs each (some hours), a tenth of that for searches
#   RUNS=100000 ./Config/fuzz.sh json date
# What libFuzzer learns stays in .build/fuzz, so that the next run goes on from there. A finding ends the run and is
# printed; add it to the seeds of its target (Sources/saidline-fuzz/Targets) when the bug is mended.
# Where the toolchain comes without libFuzzer, damaged inputs are made without its guide instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. Config/packages.sh

need_swift
need_packages libsqlite3-dev zlib1g-dev
folder=.build/fuzz
runs=${RUNS:-10000000}
targets=("$@")
[ "${#targets[@]}" -gt 0 ] || targets=(head chunks target query range accept-encoding date etag json search)

# runs_of TARGET: a search is as much work as a hundred heads.
runs_of() { if [ "$1" = search ]; then echo $(((runs + 9) / 10)); else echo "$runs"; fi; }

runtime=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": *"\(.*\)".*/\1/p')
if ! compgen -G "$runtime/clang/lib/linux/libclang_rt.fuzzer-*.a" >/dev/null; then
    printf 'This toolchain has no libFuzzer; inputs are made without it.\n'
    swift build -c release --product saidline-fuzz
    for target in "${targets[@]}"; do .build/release/saidline-fuzz --runs "$(runs_of "$target")" "$target"; done
    exit
fi

# libFuzzer brings a main of its own; `--sanitize fuzzer` links it, the flag for the compiler has it count coverage.
swift build -c release --scratch-path "$folder/build" --product saidline-fuzz \
    --sanitize fuzzer --sanitize address -Xswiftc -sanitize=fuzzer,address -Xswiftc -DLIBFUZZER
program=$folder/build/release/saidline-fuzz

# What failed is printed by the target; a backtrace would be taken for a finding of the sanitizer's own.
export SWIFT_BACKTRACE=enable=no
for target in "${targets[@]}"; do
    mkdir -p "$folder/$target/corpus"
    printf '%s: %s runs\n' "$target" "$(runs_of "$target")"
    export FUZZ_TARGET=$target FUZZ_FOLDER=$folder/$target
    touch "$FUZZ_FOLDER/words"
    if ! "$program" "$FUZZ_FOLDER/corpus" -runs="$(runs_of "$target")" -max_len=600 -timeout=5 -dict="$FUZZ_FOLDER/words" \
        -artifact_prefix="$FUZZ_FOLDER/" -print_final_stats=1 >"$FUZZ_FOLDER/log" 2>&1; then
        grep -A 1 -E '^FAILED|ERROR' "$FUZZ_FOLDER/log" >&2 || true
        stop "$target failed; the input and a log are in $FUZZ_FOLDER."
    fi
    grep -E '^Done|number_of_executed|peak_rss' "$FUZZ_FOLDER/log"
done
