#!/usr/bin/env bash
# Serves the sample archive with the program as it is shipped, asks it a little of everything and checks each answer.
#   ./Config/smoke.sh                       builds the program where that is needed
#   PROGRAM=path/to/saidline ./Config/smoke.sh
# The tests run a program built otherwise: what only optimizing or linking breaks shows here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. Config/packages.sh

need_packages curl gzip
need_program
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill -9 "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT

# ask STATUS TARGET [OPTION…]: asks with curl; stops where the answer has another status.
ask() {
    local expected=$1 got
    target=$2
    shift 2
    rm -f "$folder/content"
    got=$(curl -s -m 30 -D "$folder/head" -o "$folder/content" -w '%{http_code}' "$@" "$url$target") || got='no answer'
    [ "$got" = "$expected" ] ||
        stop "$target: $got where $expected should be. $(head -c 400 "$folder/content" 2>/dev/null)"
}

# says PATTERN…, head_says PATTERN…: stop where the last answer's content, or its head, lacks one of them.
says() { look content "$@"; }
head_says() { look head "$@"; }
look() {
    local part=$1 pattern
    shift
    for pattern in "$@"; do
        grep -qi -- "$pattern" "$folder/$part" ||
            stop "$target: the answer's $part lacks $pattern. $(head -c 400 "$folder/$part" 2>/dev/null)"
    done
}

# Alone in a folder of its own: nothing may be looked for where it was built.
cp "$program" "$folder/saidline"
if ldd "$folder/saidline" | grep -q libswift; then stop 'the program needs libraries of Swift; build it with --static-swift-stdlib.'; fi
sample=$PWD/Config/sample
(cd "$folder" && exec ./saidline serve --archive archive.sqlite --sample "$sample" --port 0 >said 2>&1) &
server=$!
for _ in $(seq 600); do
    if grep -q Serving "$folder/said" 2>/dev/null; then break; fi
    kill -0 "$server" 2>/dev/null || stop "the program did not start. $(cat "$folder/said")"
    sleep 0.1
done
url=$(sed -n 's|.*Serving .* on \(http://[0-9.:]*\).*|\1|p' "$folder/said")
[ -n "$url" ] || stop "the program does not say where it serves. $(cat "$folder/said")"

ask 200 /
head_says 'content-type: text/html' 'content-security-policy:' 'last-modified: '
says '<title>[^<]*Saidline'
ask 200 '/articles?limit=2'
says "\"total\":$(find Config/sample -name '*.txt' | wc -l)," '"next":"/articles?'
ask 200 '/search?q=dam&facets=source&histogram=year'
says '<mark>dam</mark>' '"facets":{"source":\[{"value":"[^"]*","count":' '"histogram":{"interval":"year"'
ask 200 '/quotes?speaker=leilani-stroud'
says '"speaker":{"id":"leilani-stroud","name":"Leilani Stroud"'
ask 200 '/search/suggest?q=da'
says '"kind":"word","text":"dam"'
spoken='that the dam would cut the peak of a flood like that of 1998 by about a third'
ask 200 /quotes/verify -G --data-urlencode "text=$spoken"
says '"verdict":"exact"' "$spoken"

# An article comes, is found with its quote, and goes.
ask 201 /articles/smoke -X PUT -H 'Content-Type: application/json' \
    --data '{"title": "Quokka in town", "text": "“The quokka is well,” said Ida Brandvold, a keeper."}'
ask 200 /articles/smoke
says '"title":"Quokka in town"' '"quoteCount":1'
ask 200 '/search?q=quokka'
says '"total":1,' '"id":"smoke"'
ask 200 /articles/smoke/quotes
says '"text":"The quokka is well"' '"name":"Ida Brandvold"'
ask 204 /articles/smoke -X DELETE
ask 404 /articles/smoke
ask 200 '/search?q=quokka'
says '"total":0,'

# Packed and unpacked an answer is the same, and a client that has it is told so.
ask 200 '/articles?limit=20'
mv "$folder/content" "$folder/plain"
tag=$(sed -n 's/^ETag: *\([^[:cntrl:]]*\).*/\1/p' "$folder/head")
ask 304 '/articles?limit=20' -H "If-None-Match: $tag"
ask 200 '/articles?limit=20' -H 'Accept-Encoding: gzip'
head_says 'content-encoding: gzip'
gzip -dc "$folder/content" | cmp - "$folder/plain" || stop "$target: packed, the answer is another."

kill -TERM "$server"
code=0
wait "$server" || code=$?
server=
[ "$code" -eq 0 ] || stop "SIGTERM ended the program with $code. $(tail -n 3 "$folder/said")"
checked=$("$folder/saidline" check --archive "$folder/archive.sqlite" | tail -n 1)
[ "$checked" = ok ] || stop "the archive is not whole afterwards: $checked"
echo 'The program as it is shipped serves, searches, quotes, takes and gives back.'
