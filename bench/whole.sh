#!/bin/sh
# Times whole commands on a corpus of articles made by repeating samples/: words per second on one core and on all, peak memory, start-up.
# usage: bench/whole.sh [COPIES]        needs GNU time (Debian package `time`) and taskset (util-linux)
# With `npm install compromise` in the folder $PEERS, the same corpus is timed with compromise (tags only) on one core in the same run.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
copies=${1:-40}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$root/parley" --version >/dev/null
i=0
while [ "$i" -lt "$copies" ]; do
    for file in "$root"/samples/[0-9]*.txt; do cp "$file" "$work/part-$i-${file##*/}"; done
    i=$((i + 1))
done
words=$(cat "$work"/part-*.txt | wc -w)
echo "corpus: $words words (white space), $(ls "$work"/part-*.txt | wc -l) articles"

timed() { # label, words, command...
    label=$1; count=$2; shift 2
    for run in 1 2 3; do
        /usr/bin/time -f '%e %U %M' -o "$work/time" "$@" >/dev/null 2>"$work/errors" || { cat "$work/errors" >&2; exit 1; }
        awk -v l="$label" -v n="$count" -v r="$run" '{printf "%-34s run %d  %7.2f s wall  %7.2f s user  %5d MB  %8.0f words/s\n", l, r, $1, $2, $3 / 1024, n / $1}' "$work/time"
    done
}

timed "parse, one core" "$words" taskset -c 0 "$root/parley" parse --jobs 1 "$work"/part-*.txt
timed "read --format jsonl, one core" "$words" taskset -c 0 "$root/parley" read --jobs 1 --format jsonl "$work"/part-*.txt
timed "read --format jsonl, all cores" "$words" "$root/parley" read --format jsonl "$work"/part-*.txt
small="$root/samples/05-cabinet-refuses-gesture.txt"
timed "read one small article" "$(wc -w <"$small")" "$root/parley" read "$small"
if [ -n "${PEERS:-}" ]; then
    timed "compromise (tags only), one core" "$words" taskset -c 0 node "$root/bench/peers/compromise.cjs" "$PEERS" "$work"/part-*.txt
fi
