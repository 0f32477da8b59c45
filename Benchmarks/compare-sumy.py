#!/usr/bin/env python3
"""ROUGE-2 of summarize-english beside every method of sumy, and the speed of both, over the same files.

    python3 -m venv VENV && VENV/bin/pip install sumy rouge-score
    swift build -c release --package-path Benchmarks --product selection-speed
    VENV/bin/python Benchmarks/compare-sumy.py SET KERNZIN SELECTION-SPEED

SET holds articles/NAME.txt and summaries/NAME.txt (or NAME.0.txt …). Three sentences each. sumy is given
sentences as a regular expression splits them, so it needs no download. Speed is CPU time over articles in
memory, segmentation included. Fails when sumy's best is less than 3 points below, or its LexRank less
than 15 times slower.
"""
import glob
import os
import re
import subprocess
import sys
import tempfile
import time

from rouge_score import rouge_scorer
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

MARGIN = 3.0
SPEEDUP = 15
METHODS = [
    KLSummarizer, LexRankSummarizer, LsaSummarizer, LuhnSummarizer, ReductionSummarizer,
    SumBasicSummarizer, TextRankSummarizer,
]


class Words:
    """What sumy asks of a tokenizer."""

    def to_words(self, text):
        return re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text)


def sentences(text):
    return re.split(r"(?<=[.!?])[\"')]*\s+(?=[\"'(]*[A-Z0-9])", " ".join(text.split()))


folder, kernzin, selection = sys.argv[1:4]
paths = sorted(glob.glob(folder + "/articles/*.txt"))
names = [os.path.basename(path)[:-4] for path in paths]
texts = [open(path, encoding="utf-8").read() for path in paths]
scorer = rouge_scorer.RougeScorer(["rouge2"], use_stemmer=True)


def references(name):
    stem = glob.escape(f"{folder}/summaries/{name}")
    found = sorted(glob.glob(stem + ".txt") + glob.glob(stem + ".[0-9].txt"))
    return [open(path, encoding="utf-8").read() for path in found]


def rouge(summaries):
    total = 0.0
    for name, summary in zip(names, summaries):
        total += max(scorer.score(r, summary)["rouge2"].fmeasure for r in references(name))
    return 100 * total / len(names)


with tempfile.TemporaryDirectory() as out:
    subprocess.run(
        [kernzin, "batch", "summarize-english", folder + "/articles", "-o", out],
        check=True, stderr=subprocess.DEVNULL)
    own = [open(f"{out}/{name}.txt", encoding="utf-8").read() for name in names]
ours = rouge(own)
speed = float(
    subprocess.run([selection, folder + "/articles"], check=True, capture_output=True, text=True)
    .stdout.split()[0])
print(f"{'kernzin':12} R2 {ours:5.2f}  {speed:6.0f} articles/s")

best, lexrank = ("", 0.0), 1.0
for method in METHODS:
    summarizer = method(Stemmer("english"))
    if hasattr(method, "stop_words"):
        summarizer.stop_words = get_stop_words("english")
    start = time.process_time()
    found = []
    for text in texts:
        document = ObjectDocumentModel([Paragraph([Sentence(s, Words()) for s in sentences(text)])])
        found.append(" ".join(str(s) for s in summarizer(document, 3)))
    rate = len(names) / (time.process_time() - start)
    score = rouge(found)
    label = method.__name__.removesuffix("Summarizer")
    print(f"{'sumy ' + label:12} R2 {score:5.2f}  {rate:6.0f} articles/s", flush=True)
    if score > best[1]:
        best = (label, score)
    if method is LexRankSummarizer:
        lexrank = rate
print(f"R2 above sumy's best ({best[0]}): {ours - best[1]:+.2f}; speed against LexRank: {speed / lexrank:.0f} x")
sys.exit(ours - best[1] < MARGIN or speed < SPEEDUP * lexrank)
