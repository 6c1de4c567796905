#!/usr/bin/env bash
# Makes the pictures of README.md from the demonstration's pages. Needs Chromium, curl and python3; usage: build/pictures.sh (from a built checkout)
set -euo pipefail
cd "$(dirname "$0")/.."
out=docs/pictures
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || { echo "pictures: Chromium is needed" >&2; exit 1; }
log=$(mktemp)
dotnet exec src/Parley.Cli/bin/Release/net10.0/Parley.Cli.dll serve --demo >"$log" 2>&1 &
site=$!
trap 'kill $site 2>/dev/null; rm -f "$log"' EXIT

# Waits for what happens, not for a time: the address is told at once, and the samples are read while the first page says so.
until address=$(grep -o 'http://127.0.0.1:[0-9]*' "$log" | head -n 1) && [ -n "$address" ]; do kill -0 $site || { cat "$log" >&2; exit 1; }; sleep 0.2; done
until curl -sf "$address/api/v1/health" >/dev/null; do kill -0 $site || { cat "$log" >&2; exit 1; }; sleep 0.5; done

# shot NAME PATH WIDTH HEIGHT
shot() {
    "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
        --window-size="$3,$4" --screenshot="$out/$1.png" "$address$2" >/dev/null 2>&1
    echo "$out/$1.png"
}

statement=$(curl -sf "$address/api/v1/search?limit=1&q=in:statements+outlet:meridian+%22step+that+he+could%22+speaker:weizman" |
    python3 -c 'import json, sys; print(json.load(sys.stdin)["items"][0]["id"])')
shot article "/articles/${statement%%:*}?item=${statement##*:}" 1300 900
track=$(curl -sf "$address/api/v1/tracks" | python3 -c 'import json, sys; print(max(json.load(sys.stdin), key=lambda track: track["step_count"])["track"])')
shot negotiation "/negotiations/$track" 1300 1000
