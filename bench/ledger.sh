#!/bin/sh
# Measures the ledger on articles recombined from samples/ (ledger_corpus.py): ingest with reading, size, queries (best of three, start-up included).
# usage: bench/ledger.sh ARTICLES [LEDGER]        needs GNU time (Debian package `time`) and Python 3; LEDGER is kept, one of a temporary folder is not
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
articles=${1:?usage: bench/ledger.sh ARTICLES [LEDGER]}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ledger=${2:-$work/parley.db}
"$root/parley" --version >/dev/null
python3 "$root/bench/ledger_corpus.py" "$articles" >"$work/corpus.jsonl"

/usr/bin/time -f '%e %U %S %M' -o "$work/time" "$root/parley" ingest "$work/corpus.jsonl" --ledger "$ledger" >/dev/null
awk -v n="$articles" '{printf "ingest: %d articles, %.0f s wall (%.1f articles/s), %.0f s of processor time (%.1f ms for each article), peak %d MB\n", n, $1, n / $1, $2 + $3, 1000 * ($2 + $3) / n, $4 / 1024}' "$work/time"
if [ -f "$ledger" ]; then awk -v n="$articles" -v b="$(wc -c <"$ledger")" 'BEGIN {printf "size: %.0f MB, %.1f kB for each article\n", b / 1e6, b / n / 1e3}'; fi

timed() {
    for run in 1 2 3; do
        /usr/bin/time -f '%e %U' -o "$work/time" "$root/parley" "$@" --ledger "$ledger" >/dev/null 2>&1
        cat "$work/time"
    done | sort -n | head -n 1 | awk -v c="$*" '{printf "%6.2f s (%.2f s of processor time)  parley %s\n", $1, $2, c}'
}

statement=$("$root/parley" search 'in:statements israel*' --limit 1 --format csv --ledger "$ledger" 2>/dev/null | tail -n 1 | cut -d, -f2)
timed search 'speaker:official oil'
timed search 'in:moves kind:reject'
timed search 'origin:register oil'
timed show "$statement"
timed show k7
timed entities weber
timed tracks
timed lineage "$statement"
timed lineage oil
