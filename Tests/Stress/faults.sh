#!/usr/bin/env bash
# Lets the system say no in the middle of a batch and looks at exit code, message and what is left.
# Needs strace; what needs rights to mount is left out, and named, without them.
#
#   Tests/Stress/faults.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
export KERNZIN_DATA=$root
work=$(mktemp -d)
trap 'umount "$work/out" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
mkdir in few
for i in 1 2 3 4 5 6; do
  { echo "Bericht $i"; echo; cat "$root/Tests/Articles/news/input.txt"; } > "in/$i.txt"
done
cp in/[12].txt few/
"$program" batch summarize-dutch in -o whole 2>/dev/null

failures=0
tell() {
  printf '%-34s %s\n' "$1" "$2"
  [ "$2" = ok ] || { failures=1; sed 's/^/    /' errors; }
}
# Looks at a run that ended with $status: NAME, STATUS, WORDS OF THE MESSAGE.
judge() {
  local verdict=
  [ "$status" = "$2" ] || verdict="status $status, not $2"
  grep -q "$3" errors || verdict="$verdict; no message '$3'"
  for file in out/*.txt; do
    [ ! -e "$file" ] || cmp -s "$file" "whole/${file#out/}" || verdict="$verdict; $file damaged"
  done
  for i in 1 2; do [ -e "out/$i.txt" ] || verdict="$verdict; the earlier out/$i.txt is gone"; done
  [ -z "$(find out -name '*kernzin-tmp')" ] || verdict="$verdict; a temporary file is left"
  "$program" batch summarize-dutch in -o out >rerun 2>&1 || verdict="$verdict; the rerun failed"
  diff -r whole out >/dev/null || verdict="$verdict; the rerun differs"
  tell "$1" "${verdict:-ok}"
}
# Two outputs are there, four are to be made, and STRACE-OPTIONS stand in the way.
fault() {
  rm -rf out
  "$program" batch summarize-dutch few -o out 2>/dev/null
  status=0
  strace -f -qq -o trace "${@:4}" "$program" batch summarize-dutch in -o out -j 1 2>errors || status=$?
  judge "$1" "$2" "$3"
}
inject() { fault "$1" "$2" "$3" -e "trace=$4" -e "inject=$4:error=$5:when=$6"; }
inject "no space at write" 74 "no space left" write ENOSPC 2
inject "no space in the ledger" 74 "no space left" pwrite64 ENOSPC 3
inject "no space at fsync" 74 "no space left" fsync,syncfs ENOSPC 2
inject "no space at rename" 74 "no space left" rename,renameat,renameat2 ENOSPC 2
inject "quota at write" 74 "quota" write EDQUOT 2
inject "bad disk at fsync" 74 "input/output error" fsync,syncfs EIO 1
inject "bad disk at write" 74 "input/output error" write EIO 3
fault "vanished input" 1 "in/4.txt: error: no such file" -P in/4.txt -e inject=openat:error=ENOENT
fault "input on a bad disk" 1 "in/4.txt: error: .*input/output error" -P in/4.txt -e inject=read:error=EIO

# A folder that cannot be made.
rm -rf out; status=0
strace -f -qq -o trace -e inject=mkdir:error=ENOSPC:when=1 \
  "$program" batch summarize-dutch in -o out 2>errors || status=$?
if [ "$status" = 73 ] && grep -q "no space left" errors; then tell "no space at mkdir" ok
else tell "no space at mkdir" "status $status"; fi

# A disk nobody may write to, and one that is full.
if mkdir -p out && mount -t tmpfs -o ro none out 2>/dev/null; then
  status=0; "$program" batch summarize-dutch in -o out 2>errors || status=$?
  umount out
  if [ "$status" = 73 ] && grep -q "read-only" errors; then tell "read-only output" ok
  else tell "read-only output" "status $status"; fi
  mount -t tmpfs -o size=48k none out
  status=0; "$program" batch summarize-dutch in -o out -j 1 2>errors || status=$?
  left=$(find out -name '*kernzin-tmp'); umount out
  if [ "$status" = 74 ] && grep -q "no space left" errors && [ -z "$left" ]; then tell "full disk" ok
  else tell "full disk" "status $status $left"; fi
else
  echo "left out, for want of rights to mount: read-only output, full disk"
fi

# What is no plain file is named and not read.
rm -rf out odd; mkdir odd; cp in/1.txt odd/
mkfifo odd/fifo.txt; ln -s loop.txt odd/loop.txt; ln -s . odd/self; ln -s ../in/2.txt odd/link.txt
mknod odd/device.txt c 1 5 2>/dev/null || true
status=0; timeout 60 "$program" batch summarize-dutch odd -o out 2>errors || status=$?
verdict=
[ "$status" = 0 ] || verdict="status $status"
for name in "fifo.txt: warning: skipped: a FIFO" "loop.txt: warning: skipped: a link" \
  "self: warning: skipped: a link" "link.txt: warning: skipped: a link"; do
  grep -q "odd/$name" errors || verdict="$verdict; no '$name'"
done
[ ! -e odd/device.txt ] || grep -q "device.txt: warning: skipped: a device" errors || verdict="$verdict; device"
[ "$(find out -name '*.txt')" = out/1.txt ] || verdict="$verdict; other outputs"
tell "FIFO, link loop, device" "${verdict:-ok}"

# What a document type names is not looked at.
: > errors; echo geheim > secret.dtd
cat > terms.tbx <<'X'
<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "secret.dtd">
<martif type="TBX"><text><body><termEntry><langSet xml:lang="nl"><tig><term>dijk</term></tig></langSet><langSet xml:lang="en"><tig><term>dike</term></tig></langSet></termEntry></body></text></martif>
X
strace -f -qq -o trace -e trace=openat "$program" glossary import terms.tbx -o terms.tsv >errors 2>&1 || true
verdict=; [ -s terms.tsv ] || verdict="nothing imported"
! grep -q secret trace || verdict="$verdict; secret.dtd was opened"
tell "document type not opened" "${verdict:-ok}"

status=0; : > errors
strace -f -qq -o trace -e trace=socket,connect "$program" batch dutch-news in -o net 2>/dev/null || status=$?
if [ "$status" = 0 ] && ! grep -q socket trace; then tell "no socket" ok; else tell "no socket" FAILED; fi
if ! unshare -rn true 2>/dev/null; then
  echo "left out, for want of rights to unshare: without a network"
elif unshare -rn "$program" batch summarize-dutch in -o alone 2>errors && diff -r whole alone; then
  tell "without a network" ok
else
  tell "without a network" FAILED
fi
exit "$failures"
