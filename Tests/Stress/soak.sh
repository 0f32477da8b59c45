#!/usr/bin/env bash
# What is big: many records through one filter, many terms in one glossary, one long article. Memory
# must not grow with the records, nor run away with the rest.
#
#   Tests/Stress/soak.sh PROGRAM [RECORDS]
set -euo pipefail
program=$(realpath "$1") records=${2:-10000}
root=$(cd "$(dirname "$0")/../.." && pwd)
export KERNZIN_DATA=$root
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
failures=0
tell() {
  printf '%-44s %s\n' "$1" "$2"
  [ -z "${3:-}" ] || { failures=1; printf '    %s\n' "$3"; }
}
# Runs a command: MiB at most into $peak, seconds into $seconds, exit code into $status.
measure() {
  status=0
  /usr/bin/env python3 - "$@" > measured <<'P' || status=$?
import os, sys, time
start = time.monotonic()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ,
    file_actions=[(os.POSIX_SPAWN_OPEN, 1, "answer", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
                  (os.POSIX_SPAWN_OPEN, 2, "errors", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)])
_, status, usage = os.wait4(child, 0)
print(usage.ru_maxrss // 1024, round(time.monotonic() - start, 1))
sys.exit(os.waitstatus_to_exitcode(status) & 255)
P
  read -r peak seconds < measured
}

python3 - "$root" "$records" <<'P'
import json, pathlib, random, sys
root, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
texts = [p.read_text() for p in sorted(root.glob("Tests/Articles/*/input.txt"))]
chance = random.Random(6)
def lines(count):
    for number in range(count):
        yield "kapot" if number % 100 == 99 else json.dumps(
            {"id": str(number), "text": f"Bericht {number}.\n\n" + chance.choice(texts).split("---\n")[-1]})
for name, number in (("tenth", count // 10), ("all", count)):
    pathlib.Path(name).write_text("".join(line + "\n" for line in lines(number)))
# Stories told once, and some told again and again.
for name, number in (("few", count // 10), ("many", count)):
    folder = pathlib.Path(name)
    folder.mkdir()
    for n in range(number):
        text = chance.choice(texts).split("---\n")[-1] if n % 4 == 0 else " ".join(
            f"Dorp{chance.randrange(5000)} koopt brug{chance.randrange(5000)}." for _ in range(12))
        (folder / f"{n}.txt").write_text(
            f"---\ntitle: Bericht {n}\ndate: 20{10 + n % 14}-{1 + n % 12:02}-{1 + n % 28:02}\n---\n\n{text}\n")
body = "\n\n".join(t.split("---\n")[-1] for t in texts)
pathlib.Path("long.txt").write_text((body + "\n\n") * (1 + (1 << 20) // len(body.encode())))
syllables = [c + v for c in "bdfghjklmnprstvwz" for v in "aeiou"]
with open("terms.tsv", "w") as terms:
    terms.write("lemma\tupos\tenglish\tfeatures\tcontext\tdomain\tnote\n")
    for number in range(200_000):
        word = "".join(syllables[number // 85**i % 85] for i in range(4))
        terms.write(f"{word}\tNOUN\t{word}\tGender=Com\t\t\t\n")
P

digest() {
  measure "$program" batch summarize-dutch "$1" -o "$1.out" -t text -j "$2" --digest "$1.out/digest.html" --progress none
  [ "$status" = 0 ] || problem="status $status"
}
problem=
digest few 2; first=$peak
digest many 2; second=$peak
cp many.out/digest.html two.html
rm -r many.out
digest many 1
[ "$second" -le $((first * 11 / 10)) ] || problem="memory grows"
cmp -s two.html many.out/digest.html || problem="one worker writes another page"
tell "digest of $((records / 10)) and $records articles" "$first MiB, $second MiB, $seconds s" "$problem"

measure sh -c "exec '$program' filter dutch-news < tenth"; first=$peak
measure sh -c "exec '$program' filter dutch-news < all"
problem=
[ "$status" = 0 ] || problem="status $status"
[ "$(wc -l < answer)" = "$records" ] || problem="$(wc -l < answer) answers"
[ "$peak" -le $((first * 11 / 10)) ] || problem="memory grows"
tell "$records records through a filter" "$seconds s, $first MiB after a tenth, $peak at the end" "$problem"

measure "$program" check terms.tsv
problem=
[ "$status" = 0 ] || problem="status $status: $(head -n 1 errors)"
[ "$peak" -le 1024 ] || problem="$peak MiB"
tell "200000 terms checked" "$seconds s, $peak MiB" "$problem"
# The same with a wrong line now and then: all of them are listed.
awk 'NR % 20000 == 0 { sub(/NOUN/, "NUON") } { print }' terms.tsv > wrong.tsv
measure "$program" check wrong.tsv
problem=
[ "$status" = 78 ] || problem="status $status"
[ "$(grep -c 'wrong.tsv:[0-9]*' errors)" = 10 ] || problem="$(wc -l < errors) lines"
tell "10 wrong lines among them listed" "$seconds s" "$problem"

measure "$program" run dutch-news long.txt
problem=
[ "$status" = 0 ] && [ -s answer ] || problem="status $status"
[ "$peak" -le 1024 ] || problem="$peak MiB"
tell "an article of 1 MiB" "$seconds s, $peak MiB" "$problem"
exit "$failures"
