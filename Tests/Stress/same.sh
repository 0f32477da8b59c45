#!/usr/bin/env bash
# The same inputs under other workers, locales, time zones, file orders and hash seeds: the same bytes.
#
#   Tests/Stress/same.sh PROGRAM [RUNS]
set -euo pipefail
program=$(realpath "$1") runs=${2:-20}
root=$(cd "$(dirname "$0")/../.." && pwd)
export KERNZIN_DATA=$root
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
jobs=(1 2 8) locales=(C nl_NL.UTF-8 tr_TR.UTF-8) zones=(UTC Asia/Kathmandu America/St_Johns)
for ((run = 0; run < runs; run++)); do
  rm -rf in out && mkdir in
  # Names come to lie in the folder in another order.
  for source in $(printf '%s\n' "$root"/Tests/Articles/*/input.txt | shuf); do
    cp "$source" "in/$(basename "$(dirname "$source")").txt"
  done
  env LC_ALL="${locales[run / 3 % 3]}" TZ="${zones[run / 9 % 3]}" \
    "$program" batch dutch-news in -o out -j "${jobs[run % 3]}" -t json --progress none 2>/dev/null
  (cd out && find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum)
done | sort | uniq -c | tee result
[ "$(wc -l < result)" = 1 ]
