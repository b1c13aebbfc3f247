#!/usr/bin/env bash
# Treats a served archive as badly as the internet does, and says with figures whether it minds.
#   ./Config/reliability.sh                      every trial (some 20 minutes)
#   ./Config/reliability.sh bombs searches       these
#   ARCHIVE=my.sqlite ./Config/reliability.sh    on a copy of an archive of your own; a large one makes searches slow
#   SOAK_SECONDS=3600 ./Config/reliability.sh soak
# Trials: slow-headers slow-bodies slow-readers connections descriptors clock bombs searches disk soak tests
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. Config/packages.sh

need_packages curl wrk slowhttptest
need_program
folder=$(mktemp -d)
failures=0
server=
trap 'stop_server; umount "$folder/disk" 2>/dev/null; rm -rf "$folder"' EXIT
ulimit -n "$(ulimit -H -n)"

# Says how a trial went: `verdict "what was hoped for" CONDITION…`, where the condition is an arithmetic one.
verdict() {
    local what=$1
    shift
    if (($*)); then printf '  ok      %s\n' "$what"; else
        printf '  FAILED  %s (%s)\n' "$what" "$*"
        failures=$((failures + 1))
    fi
}

# start_server [VARIABLE=VALUE…]: serves a copy of the archive, or the sample, on a free port.
start_server() {
    stop_server
    rm -rf "$folder/archive"*
    [ -z "${ARCHIVE:-}" ] || cp "$ARCHIVE" "$folder/archive.sqlite"
    env "$@" "$program" serve --archive "$folder/archive.sqlite" --sample Config/sample --port 0 >"$folder/said" 2>&1 &
    server=$!
    while ! grep -q 'Serving' "$folder/said"; do
        kill -0 "$server" 2>/dev/null || stop "the server did not start: $(cat "$folder/said")"
        sleep 0.1
    done
    port=$(sed -n 's/.*Serving .*127\.0\.0\.1:\([0-9]*\).*/\1/p' "$folder/said")
    url=http://127.0.0.1:$port
    id=$(curl -s "$url/articles?limit=1&fields=id" | sed 's/.*"id": *"\([^"]*\)".*/\1/')
}

stop_server() {
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || true
    server=
}

memory() { awk '/VmRSS/ {print $2}' "/proc/$server/status"; }
most_memory() { awk '/VmHWM/ {print $2}' "/proc/$server/status"; }
descriptors() { find "/proc/$server/fd" -mindepth 1 2>/dev/null | wc -l; }
ticks() { awk '{print $14 + $15}' "/proc/$server/stat"; }
# The status of a request, and the milliseconds that it took.
status() { curl -s -m 20 -o /dev/null -w '%{http_code}' "$@" || true; }
milliseconds() { { curl -s -m 20 -o /dev/null -w '%{time_total}' "$@" || true; } | awk '{printf "%d", $1 * 1000}'; }
# The 99th percentile in milliseconds of CLIENTS clients that ask for TARGET again and again for SECONDS.
percentile() { # TARGET SECONDS CLIENTS
    wrk -t1 -c"$3" -d"$2" --latency "$url$1" | tee "$folder/wrk" | awk '$1 == "99%" {
        value = $2 + 0; if ($2 ~ /us$/) value /= 1000; else if ($2 ~ /[0-9]s$/) value *= 1000
        printf "%d", value + 0.999 }'
}

# slow KIND SECONDS PATH OPTION…: 4,000 slow clients of a path, while ordinary ones ask for a list.
slow() {
    local kind=$1 seconds=$2 path=$3 before memory_before most=0 p99 pid
    shift 3
    start_server
    status "$url/articles" >/dev/null
    before=$(descriptors)
    memory_before=$(memory)
    slowhttptest -c 4000 -r 800 -l $((seconds + 15)) -p 3 -u "$url$path" "$@" >"$folder/slow" 2>&1 &
    pid=$!
    p99=$(percentile /articles "$seconds" 4)
    most=$(most_memory)
    verdict "$kind: an ordinary client's p99 is $p99 ms, under 100" "$p99 < 100"
    verdict "$kind: memory grew by $(((most - memory_before) / 1024)) MB, under 40" "most - memory_before < 40960"
    for _ in $(seq 60); do (($(descriptors) > before + 5)) && sleep 0.5; done
    verdict "$kind: $(descriptors) descriptors at the end, $before at first" "$(descriptors) <= before + 5"
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    verdict "$kind: slowhttptest found the service always available" "$(grep -c 'service available: *NO' "$folder/slow") == 0"
}

slow-headers() { slow '4,000 slow heads' 25 /articles -H -i 5; }
slow-bodies() { slow '4,000 slow bodies' 40 /articles -B -i 10 -s 1048576 -t POST -f application/json; }
slow-readers() { slow '4,000 slow readers' 40 '/articles?limit=200' -X -w 1 -y 8 -n 5 -z 8 -k 8; }

# More connections than are allowed: the idlest make room.
connections() {
    start_server SAIDLINE_CONNECTIONS=1000
    local before most took fds=()
    before=$(descriptors)
    for _ in $(seq 3000); do exec {fd}<>"/dev/tcp/127.0.0.1/$port" && fds+=("$fd"); done
    most=$(descriptors)
    took=$(for _ in 1 2 3 4 5; do milliseconds "$url/articles?limit=1"; echo; done | sort -n | sed -n 3p)
    verdict "3,000 connections where 1,000 may be: $most descriptors at most" "most <= before + 1260"
    verdict "a new client is served in $took ms, under 100" "$took < 100 && $(status "$url/articles?limit=1") == 200"
    for fd in "${fds[@]}"; do exec {fd}>&-; done
    sleep 1
    verdict "$(descriptors) descriptors afterwards, $before at first" "$(descriptors) <= before + 5"
}

# Descriptors run out.
descriptors-out() {
    local fds=() before spent
    (ulimit -n 64 && exec "$program" serve --archive "$folder/few.sqlite" --sample Config/sample --port 0) >"$folder/said" 2>&1 &
    stop_server
    server=$!
    sleep 5
    port=$(sed -n 's/.*Serving .*127\.0\.0\.1:\([0-9]*\).*/\1/p' "$folder/said")
    url=http://127.0.0.1:$port
    for _ in $(seq 500); do exec {fd}<>"/dev/tcp/127.0.0.1/$port" && fds+=("$fd"); done
    before=$(ticks)
    sleep 8
    spent=$((($(ticks) - before) * 100 / ($(getconf CLK_TCK) * 8)))
    verdict "500 connections with 64 descriptors: $spent % of a processor spent, under 20" "spent < 20"
    for fd in "${fds[@]}"; do exec {fd}>&-; done
    sleep 2
    verdict 'it serves as soon as some are free' "$(status "$url/articles?limit=1") == 200"
}

# The wall clock is set back an hour and forward a day: a library between program and system does it.
clock() {
    cat >"$folder/clock.c" <<'C'
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
int clock_gettime(clockid_t id, struct timespec *time) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(id, time);
    if (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE) {
        FILE *file = fopen(getenv("CLOCK_STEP"), "r");
        long step = 0;
        if (file) { if (fscanf(file, "%ld", &step) == 1) time->tv_sec += step; fclose(file); }
    }
    return result;
}
C
    "$(command -v clang || command -v cc)" -shared -fPIC -o "$folder/clock.so" "$folder/clock.c"
    start_server LD_PRELOAD="$folder/clock.so" CLOCK_STEP="$folder/step"
    local idle half line date started
    exec {idle}<>"/dev/tcp/127.0.0.1/$port"
    printf 'HEAD /health/live HTTP/1.1\r\nHost: a\r\n\r\n' >&"$idle"
    read -r line <&"$idle"
    for step in -3600 86400; do
        echo "$step" >"$folder/step"
        sleep 2
        date=$(date -u -d "$(curl -sI "$url/health/live" | tr -d '\r' | sed -n 's/^Date: //p')" +%s)
        verdict "the clock is $step seconds off, and Date says so" "($(date +%s) + step - date) ** 2 < 100"
        printf 'HEAD /health/live HTTP/1.1\r\nHost: a\r\n\r\n' >&"$idle"
        while read -r -t 5 line <&"$idle" && [[ $line != HTTP/1.1* ]]; do :; done
        verdict 'a connection that rests is kept' "$([[ $line == *200* ]] && echo 1 || echo 0)"
    done
    exec {half}<>"/dev/tcp/127.0.0.1/$port"
    printf 'GET / HT' >&"$half"
    started=$SECONDS
    read -r -t 20 line <&"$half" || line=
    verdict "half a head is refused after $((SECONDS - started)) s, by the clock that nobody sets" \
        "$([[ $line == *408* ]] && echo 1 || echo 0) && SECONDS - started >= 9 && SECONDS - started <= 12"
    exec {idle}>&- {half}>&-
}

# Small requests that are meant to be much work.
bombs() {
    start_server
    local name answer took p99
    mkdir -p "$folder/bombs"
    head -c 100000 /dev/zero | tr '\0' '[' >"$folder/bombs/depth"
    printf '{"text": %s}' "$(head -c 2000000 /dev/zero | tr '\0' 9)" >"$folder/bombs/digits"
    printf '{"text": "%s"}' "$(head -c 166000 /dev/zero | sed 's/\x0/\\u0000/g')" >"$folder/bombs/nul"
    head -c 200000000 /dev/zero | gzip -9 >"$folder/bombs/gzip"
    (p99=$(percentile "/articles/$id" 12 1) && echo "$p99" >"$folder/p99") &
    local observer=$!
    for name in depth digits nul gzip; do
        local fields=(-H 'Content-Type: application/json' -H 'Expect:')
        [ "$name" != gzip ] || fields+=(-H 'Content-Encoding: gzip')
        answer=$(status "${fields[@]}" --data-binary "@$folder/bombs/$name" "$url/articles")
        took=$(milliseconds "${fields[@]}" --data-binary "@$folder/bombs/$name" "$url/articles")
        verdict "$name: $answer in $took ms" "answer >= 400 && answer < 500 && took < 50"
    done
    for query in "$(printf '(%.0s' $(seq 3000))" "$(printf 'a* OR %.0s' $(seq 500))b" "$(printf 'NEAR(%.0s' $(seq 500))" \
        "$(printf '"%.0s' $(seq 2000))" 'a* b* c* d* e* f* g* h* i* j*' "$(printf 'NOT %.0s' $(seq 1000))x"; do
        answer=$(status -G "$url/search" --data-urlencode "q=$query")
        took=$(milliseconds -G "$url/search" --data-urlencode "q=$query")
        verdict "q=${query:0:12}… of ${#query} letters: $answer in $took ms" "(answer == 200 || answer == 400 || answer == 414) && took < ${ARCHIVE:+10}00 + 50"
    done
    wait "$observer"
    verdict "meanwhile an article's p99 was $(cat "$folder/p99") ms, under 20" "$(cat "$folder/p99") < 20"
}

# Every worker searches; whoever reads an article does not notice.
searches() {
    start_server
    local p99
    # What counts from the present is never answered from a cache.
    percentile '/search?q=the+OR+a*+OR+s*&limit=200&last=90y' 20 $((4 * $(nproc))) >"$folder/slowest" &
    local storm=$!
    sleep 2
    p99=$(percentile "/articles/$id" 10 1)
    wait "$storm"
    verdict "searches take up to $(cat "$folder/slowest") ms meanwhile; an article's p99 is $p99 ms, under 20" "$p99 < 20"
}

# A disk that fills up, and is emptied again. Needs the right to mount.
disk() {
    if [ "$(id -u)" -ne 0 ] || ! mkdir -p "$folder/disk" || ! mount -t tmpfs -o size=8m saidline "$folder/disk" 2>/dev/null; then
        printf '  skipped the full disk: only root may mount one\n'
        return
    fi
    stop_server
    "$program" serve --archive "$folder/disk/archive.sqlite" --sample Config/sample --port 0 >"$folder/said" 2>&1 &
    server=$!
    sleep 5
    port=$(sed -n 's/.*Serving .*127\.0\.0\.1:\([0-9]*\).*/\1/p' "$folder/said")
    url=http://127.0.0.1:$port
    local number=0 answer=201 before
    head -c 4000000 /dev/zero >"$folder/disk/ballast"
    while ((answer == 201 && number < 2000)); do
        number=$((number + 1))
        answer=$(printf '{"id": "a%s", "text": "%s %s"}' "$number" "$number" "$(head -c 15000 /dev/urandom | base64 -w 60)" | tr '\n' ' ' |
            status -H 'Content-Type: application/json' --data-binary @- "$url/articles")
    done
    verdict "the disk is full after $number articles: $answer" "answer == 507 || answer == 503"
    verdict 'reading goes on' "$(status "$url/articles/a1") == 200 && $(status "$url/search?q=dam") == 200"
    rm "$folder/disk/ballast"
    answer=$(status -H 'Content-Type: application/json' --data-binary '{"id": "after", "text": "There is room."}' "$url/articles")
    verdict "writing goes on once there is room: $answer" "answer == 201"
    stop_server
    verdict 'the archive is whole' "$("$program" check --archive "$folder/disk/archive.sqlite" | grep -c '^ok$') == 1"
    umount "$folder/disk"
}

# Some minutes of everything; memory and descriptors must not grow.
soak() {
    start_server
    local seconds=${SOAK_SECONDS:-600} first last trend allowed number=0 first_descriptors
    local end=$((SECONDS + seconds)) requests=("/articles" "/search?q=dam" "/articles/$id" "/quotes?limit=5" "/?x" "/articles?limt=1" "/nothing")
    first=$(percentile /articles 10 2)
    first_descriptors=$(descriptors)
    : >"$folder/memory"
    while ((SECONDS < end)); do
        number=$((number + 1))
        curl -s -m 20 "${requests[@]/#/$url}" >/dev/null || true
        printf '{"id": "soak%s", "text": "The mayor said that number %s was enough."}' $((number % 200)) "$number" |
            curl -s -o /dev/null -X PUT -H 'Content-Type: application/json' --data-binary @- "$url/articles/soak$((number % 200))" || true
        # What was stored 100 rounds ago goes again, so that the archive, and with it what is kept of it, stays as it is.
        curl -s -o /dev/null -X DELETE "$url/articles/soak$(((number + 100) % 200))" || true
        printf 'GET / HTTP/1.1\r\nHost : x\r\n\r\n' >"/dev/tcp/127.0.0.1/$port" || true
        ((number % 1000)) || printf '  %6s s: %s KB, %s descriptors\n' $((SECONDS - end + seconds)) "$(memory)" "$(descriptors)"
        # The first half fills caches; growth counts from there.
        ((number % 20 || SECONDS - end + seconds < seconds / 2)) || printf '%s %s\n' "$SECONDS" "$(memory)" >>"$folder/memory"
    done
    # The line through all readings (least squares), so that no single one decides. A soak of an hour may grow by 1 MB
    # an hour, which is half a megabyte in its second half; a shorter one by as much, for minutes tell no more.
    allowed=$((seconds < 3600 ? 1024 * 3600 / seconds : 1024))
    trend=$(awk '{ n++; x += $1; y += $2; xx += $1 * $1; xy += $1 * $2 }
        END { d = n * xx - x * x; if (d) slope = (n * xy - x * y) / d; printf "%d", slope * 3600 }' "$folder/memory")
    last=$(percentile /articles 10 2)
    verdict "$number rounds in $seconds s: $(memory) KB at the end, growing by $trend KB an hour, under $allowed" \
        "trend < allowed"
    verdict "descriptors went from $first_descriptors to $(descriptors)" "$(descriptors) <= first_descriptors + 8"
    verdict "p99 went from $first to $last ms" "last <= first * 2 + 10"
}

# The storms among the tests, in full: resets, stops under load, damaged requests on the wire.
tests() {
    need_swift
    HTTP_FUZZ=${RESETS:-100000} swift test --disable-xctest --filter StormTests/resets || failures=$((failures + 1))
    HTTP_FUZZ=${STOPS:-50} swift test --disable-xctest --skip-build --filter StopTests/underLoad || failures=$((failures + 1))
}

trials=("$@")
[ "${#trials[@]}" -gt 0 ] || trials=(slow-headers slow-bodies slow-readers connections descriptors clock bombs searches disk soak tests)
for trial in "${trials[@]}"; do
    printf '%s\n' "$trial"
    case $trial in
    descriptors) descriptors-out ;;
    slow-headers | slow-bodies | slow-readers | connections | clock | bombs | searches | disk | soak | tests) "$trial" ;;
    *) stop "$trial is no trial." ;;
    esac
done
((failures == 0)) || stop "$failures of these went wrong."
