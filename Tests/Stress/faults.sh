#!/usr/bin/env bash
# Lets the system say no in the middle of a batch and looks at exit code, message and what is left.
# Needs strace.
#
#   Tests/Stress/faults.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
export KERNZIN_DATA=$root
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir in
for i in 1 2 3 4 5 6; do cp "$root/Tests/Articles/news/input.txt" "in/$i.txt"; done
"$program" batch summarize-dutch in -o whole 2>/dev/null

failures=0
# NAME, STATUS, WORDS OF THE MESSAGE, SYSTEM CALL(S), ERROR, WHICH TIME
fault() {
  rm -rf out
  local status=0
  strace -f -qq -o trace -e "trace=$4" -e "inject=$4:error=$5:when=$6" \
    "$program" batch summarize-dutch in -o out -j 1 2>errors || status=$?
  local verdict=ok
  [ "$status" = "$2" ] || verdict="status $status, not $2"
  grep -q "$3" errors || verdict="$verdict; no message '$3'"
  for file in out/*.txt; do
    [ ! -e "$file" ] || cmp -s "$file" "whole/${file#out/}" || verdict="$verdict; $file damaged"
  done
  [ -z "$(find out -name '*kernzin-tmp')" ] || verdict="$verdict; a temporary file is left"
  "$program" batch summarize-dutch in -o out 2>/dev/null || verdict="$verdict; the rerun failed"
  diff -r whole out >/dev/null || verdict="$verdict; the rerun differs"
  echo "$1: $verdict"
  [ "$verdict" = ok ] || { failures=1; cat errors; }
}
fault "no space at fsync" 74 "no space left" fsync ENOSPC 3
fault "no space at rename" 74 "no space left" rename,renameat,renameat2 ENOSPC 3
fault "bad disk at fsync" 74 "input/output error" fsync EIO 2
fault "no space at mkdir" 73 "no space left" mkdir ENOSPC 1

status=0
strace -f -qq -o trace -e trace=socket,connect "$program" batch dutch-news in -o net 2>/dev/null || status=$?
if [ "$status" = 0 ] && ! grep -q socket trace; then echo "no socket: ok"; else failures=1; echo "no socket: FAILED"; fi
if unshare -rn "$program" batch summarize-dutch in -o alone 2>errors && diff -r whole alone; then
  echo "without a network: ok"
else
  failures=1; echo "without a network: FAILED"; cat errors
fi
exit "$failures"
