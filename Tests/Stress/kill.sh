#!/usr/bin/env bash
# Kills a batch at random times, lets it finish once, and compares with a batch nobody disturbed:
# every output whole or absent at every moment, the same bytes in the end, nothing left over.
#
#   Tests/Stress/kill.sh PROGRAM [KILLS] [ARTICLES] [PIPELINE]
set -euo pipefail
program=$(realpath "$1") kills=${2:-200} articles=${3:-5000} pipeline=${4:-dutch-news}
root=$(cd "$(dirname "$0")/../.." && pwd)
export KERNZIN_DATA=$root
RANDOM=6
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# A title of its own makes every article differ from every other.
mkdir in
sources=("$root"/Tests/Articles/*/input.txt)
for ((i = 0; i < articles; i++)); do
  mkdir -p "in/$((i % 50))"
  { echo "Bericht nummer $i"; echo; cat "${sources[i % ${#sources[@]}]}"; } > "in/$((i % 50))/$i.txt"
done
"$program" batch "$pipeline" in -o whole --progress none
for ((k = 0; k < kills; k++)); do
  "$program" batch "$pipeline" in -o out --progress none 2>>log & id=$!
  sleep "$((RANDOM % 2)).$(printf %03d $((RANDOM % 1000)))"
  kill -9 "$id" 2>/dev/null || true
  wait "$id" 2>/dev/null || true
  if [ -d out ]; then
    # Whatever is visible now is as it will be.
    (cd out && find . -type f ! -name '.*' ! -name manifest.jsonl -print0) |
      while IFS= read -r -d '' file; do cmp "out/$file" "whole/$file"; done
  fi
done
printf '%d kills; outputs before the finishing run: ' "$kills"
find out -name '*.txt' | wc -l
"$program" batch "$pipeline" in -o out --progress none
diff -r whole out
echo "same bytes"
