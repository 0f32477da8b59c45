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
# A locale the system does not know would be C, and prove nothing.
export LOCPATH=$work/locales
mkdir locales
for locale in nl_NL tr_TR; do
  localedef -i "$locale" -f UTF-8 "locales/$locale.UTF-8" 2>/dev/null ||
    { echo "no locale $locale: localedef and the package locales would be right"; exit 1; }
done
# Names in which Turkish differs, and more than one record a file.
printf 'IJsland en Irak: DE MINISTER VAN BINNENLANDSE ZAKEN IN ISTANBUL ZEI DAT HET REGENT.\n' > turkish.txt
for run in $(seq 0 $((runs - 1))); do
  rm -rf in out && mkdir in
  # Names come to lie in the folder in another order.
  for source in $(printf '%s\n' "$root"/Tests/Articles/*/input.txt "$work/turkish.txt" | shuf); do
    cp "$source" "in/$(basename "$(dirname "$source")")-$(basename "$source")"
  done
  mv in/*-turkish.txt in/turkish.txt
  job=${jobs[run % 3]} locale=${locales[run / 3 % 3]} zone=${zones[(run + run / 9) % 3]}
  env LC_ALL="$locale" TZ="$zone" \
    "$program" batch dutch-news in -o out -j "$job" -t json --progress none 2>errors ||
    { cat errors; exit 1; }
  hash=$(cd out && find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-16)
  printf '%2d  -j %s  %-12s %-18s %s\n' $((run + 1)) "$job" "$locale" "$zone" "$hash" | tee -a table
done
[ "$(awk '{print $NF}' table | sort -u | wc -l)" = 1 ] && echo "$runs runs: the same bytes"
