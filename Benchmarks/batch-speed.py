#!/usr/bin/env python3
"""How fast `kernzin batch` is, how that grows with workers, and what memory it takes.

    Benchmarks/batch-speed.py PROGRAM [ARTICLES]      100000 articles if not said

Articles of 400 words are recombined from the paragraphs in Tests/Articles, each with a title of its
own, in a folder that goes again at the end. Printed are, for `dutch-news`: the most memory (RSS) at a
tenth of the articles and at all of them, articles a second with one worker and with two, and articles
a second of processor time, which other programs on the machine disturb less. Nothing is deleted before the
end: file systems make new files slowly for minutes after many were deleted.
"""

import os
import pathlib
import random
import shutil
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORDS = 400


def paragraphs():
    """All paragraphs of the project's articles, without front matter and headings."""
    for path in sorted(ROOT.glob("Tests/Articles/*/input.txt")):
        text = path.read_text(encoding="utf-8")
        if text.startswith("---\n"):
            text = text.split("\n---\n", 1)[1]
        yield from (p for p in text.split("\n\n") if len(p.split()) >= 20)


def write_articles(folder, count):
    """Writes `count` articles into folders of a thousand."""
    stock = [" ".join(p.split()) for p in paragraphs()]
    chance = random.Random(6)
    for number in range(count):
        if number % 1000 == 0:
            below = folder / f"{number // 1000:04}"
            below.mkdir(parents=True)
        words, chosen = 0, []
        for paragraph in chance.sample(stock, len(stock)):
            chosen.append(paragraph)
            words += len(paragraph.split())
            if words >= WORDS:
                break
        text = f"Bericht nummer {number}\n\n" + "\n\n".join(chosen) + "\n"
        (below / f"{number:06}.txt").write_text(text, encoding="utf-8")


def batch(program, articles, output, workers):
    """Runs a batch. Returns seconds, seconds of processor time and the most memory, in MiB."""
    command = [program, "batch", "dutch-news", articles, "-o", output, "-j", str(workers),
               "--progress", "none"]
    start = time.monotonic()
    child = os.posix_spawn(program, [str(c) for c in command],
                           {**os.environ, "KERNZIN_DATA": str(ROOT)})
    _, status, usage = os.wait4(child, 0)
    seconds = time.monotonic() - start
    if status != 0:
        sys.exit(f"batch ended with status {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    work = pathlib.Path(tempfile.mkdtemp(prefix="kernzin-batch-"))
    try:
        write_articles(work / "tenth", count // 10)
        write_articles(work / "all", count)
        print(f"{'articles':>9} {'workers':>8} {'seconds':>8} {'RSS MiB':>8} {'articles/s':>11} "
              f"{'articles/s·core':>16}")
        results = {}
        for folder, number, workers in (("tenth", count // 10, 1), ("all", count, 1),
                                        ("tenth", count // 10, 2), ("all", count, 2)):
            output = work / f"out-{folder}-{workers}"
            seconds, busy, memory = batch(program, work / folder, output, workers)
            results[folder, workers] = seconds, memory
            print(f"{number:>9} {workers:>8} {seconds:>8.1f} {memory:>8.1f} {number / seconds:>11.0f} "
                  f"{number / busy:>16.0f}", flush=True)
        for workers in (1, 2):
            growth = results["all", workers][1] / results["tenth", workers][1] - 1
            print(f"memory from {count // 10} to {count}, {workers} at work: {growth:+.1%}")
        print(f"two workers to one: {results['all', 1][0] / results['all', 2][0]:.2f} ×")
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
