#!/usr/bin/env bash
# All cores of one machine on one file of records; the answers in the order of the records.
#
#   filter-parallel.sh IN.jsonl OUT.jsonl [JOBS] -- kernzin filter dutch-news
#
# OUT appears whole or not at all: a filter that dies stops the run with its exit code.
set -euo pipefail

usage() { sed -n '4s/^# *//p' "$0" >&2; exit 64; }
[ $# -ge 4 ] || usage
in=$1 out=$2 jobs=100%
shift 2
if [ "$1" != -- ]; then jobs=$1; shift; fi
[ "${1-}" = -- ] && [ $# -ge 2 ] || usage
shift

partial=$out.partial.$$
trap 'rm -f -- "$partial"' EXIT
# A negative block size: so many pieces for each job, cut at line feeds, read from the file itself.
parallel --will-cite --pipe-part --arg-file "$in" --block -4 --keep-order --jobs "$jobs" \
  --halt now,fail=1 --quote "$@" > "$partial"
records=$(awk 'END { print NR }' "$in")
answers=$(wc -l < "$partial")
if [ "$records" -ne "$answers" ]; then
  echo "error: $answers answers to $records records" >&2
  exit 70
fi
mv -- "$partial" "$out"
trap - EXIT
