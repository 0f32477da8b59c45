#!/usr/bin/env bash
# Throws random bytes at everything that takes bytes from outside, SECONDS in all on all cores.
#
#   run.sh SECONDS [TARGET…]
#
# An input that crashes a target stays in .build/fuzz/crashes; fixed, it moves to Corpus/TARGET, which
# `swift test` runs.
set -euo pipefail
seconds=$1
shift
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
work=$root/.build/fuzz
export KERNZIN_DATA=$root SWIFT_BACKTRACE=enable=no
mkdir -p "$work/crashes"

# A debug build: all checks are in it, and it takes a third of the time.
build=(swift build -c debug --package-path . --scratch-path "$work/build" --product FuzzTargets
  -Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing -Xcc -fsanitize=fuzzer-no-link)
"${build[@]}" >&2
library=$("${build[@]}" --show-bin-path)/libFuzzTargets.a
echo > "$work/empty.swift"
swiftc -parse-as-library -sanitize=fuzzer "$work/empty.swift" "$library" -o "$work/fuzz" \
  -licui18n -licuuc -lgumbo -larchive -lexpat -lstdc++

targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(ls Corpus)
cores=$(nproc)
each=$((seconds * cores / ${#targets[@]}))
[ "$each" -gt 0 ] || each=1

fuzz() {
  mkdir -p "$work/corpus/$1"
  log=$work/$1.log
  if KERNZIN_FUZZ=$1 "$work/fuzz" -max_total_time="$2" -timeout=10 -rss_limit_mb=2048 -max_len=4096 \
    -artifact_prefix="$work/crashes/$1-" "$work/corpus/$1" "Corpus/$1" > "$log" 2>&1; then
    printf '%-12s %s\n' "$1" "$(grep '^Done' "$log")"
  else
    printf '%-12s CRASHED\n' "$1"
    tail -n 40 "$log"
    return 1
  fi
}
export -f fuzz
export work
printf '%s\n' "${targets[@]}" | xargs -P "$cores" -I{} bash -c 'fuzz {} '"$each"
