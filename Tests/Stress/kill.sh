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
sources=("$root"/Tests/Articles/*/input.txt)
for ((i = 0; i < articles; i++)); do
  mkdir -p "in/$((i % 50))"
  { echo "Bericht nummer $i"; echo; cat "${sources[i % ${#sources[@]}]}"; } > "in/$((i % 50))/$i.txt"
done
milliseconds() { echo $(($(date +%s%N) / 1000000)); }
start=$(milliseconds)
"$program" batch "$pipeline" in -o whole --progress none
all=$(($(milliseconds) - start))
# What passes before the first new outputs, which come many at a time: what as many articles alone take, and
# looking at what is there.
start=$(milliseconds)
"$program" batch "$pipeline" in -o whole --progress none 2>>log
opening=$(($(milliseconds) - start))
mkdir group && for ((i = 0; i < 64; i++)); do cp "in/$((i % 50))/$i.txt" group; done
start=$(milliseconds)
"$program" batch "$pipeline" group -o few --progress none 2>>log
least=$(($(milliseconds) - start))
# Kills come between the start and a moment so late that all of them together leave some of the work for
# the last run: of pauses up to opening + x, x² / (2 (opening + x)) is work done on average.
span() {
  awk -v done="$1" -v articles="$articles" -v least="$least" -v most="$opening" \
    -v each="$((all / 2)) $kills" 'BEGIN {
    split(each, of, " "); work = of[1] / of[2]
    opening = least + most * done / articles
    print int(opening + work + sqrt(work * work + 2 * work * opening)) }'
}

mkdir out
outputs() { find out -name '*.txt' | wc -l; }
# A machine with other things to do is slower than it was: kills that come too early for a while come later.
early=0 midway=0 late=0 slack=0
for ((k = 0; k < kills; k++)); do
  before=$(outputs)
  span=$(($(span "$before") + slack))
  "$program" batch "$pipeline" in -o out --progress none 2>>log & id=$!
  pause=$(((RANDOM * 32768 + RANDOM) % span))
  sleep "$((pause / 1000)).$(printf %03d $((pause % 1000)))"
  kill -9 "$id" 2>/dev/null || true
  wait "$id" 2>/dev/null || true
  after=$(outputs)
  if [ "$after" = "$articles" ]; then late=$((late + 1))
  elif [ "$after" = "$before" ]; then early=$((early + 1)) slack=$((slack + least / 10))
  else midway=$((midway + 1)) slack=0; fi
  # Whatever is visible is as it will be; what is hidden is the ledger, or half an output.
  diff -rq whole out > differences || true
  if grep -vE '^Only in whole|^Only in out[^:]*: \.(kernzin-ledger|[0-9]+-[0-9]+\.kernzin-tmp)|kernzin-ledger differ$' \
    differences; then
    echo "kill $((k + 1)): damaged"
    exit 1
  fi
done
left=$(outputs)
"$program" batch "$pipeline" in -o out --progress none 2>>log
result="same bytes"
diff -r whole out || result="OTHER BYTES"
printf '%-46s %s\n' articles "$articles" kills "$kills" '  before the first new output' "$early" \
  '  while outputs appeared' "$midway" '  with all outputs there' "$late" \
  'outputs before the finishing run' "$left" 'damaged or half outputs seen' 0 'after the finishing run' "$result"
[ "$result" = "same bytes" ]
