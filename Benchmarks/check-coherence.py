#!/usr/bin/env python3
"""Counts summaries with an unresolved dangling start or unbalanced quotation marks.

    kernzin batch summarize-english ARTICLES -o OUT -t json
    python3 Benchmarks/check-coherence.py OUT

Looks at the printed sentences with word lists of its own; none of the code that chose is used. A start
is resolved when the sentence before it in the article is printed before it.
"""
import glob
import json
import re
import sys

STARTS = re.compile(
    r"""^["'“”‘’(\[]*(he|she|it|they|him|her|his|its|their|this|that|these|those|such|another|others|
    but|and|or|so|yet|also|however|therefore|thus|hence|moreover|furthermore|nevertheless|nonetheless|
    meanwhile|besides|instead|otherwise|consequently|then|
    hij|zij|ze|hem|haar|hen|hun|dit|dat|deze|die|maar|en|want|dus|echter|ook|bovendien|toch|verder|
    vervolgens|daarnaast|desondanks|intussen|inmiddels|daarom|daardoor|daarmee|daarna|daarvoor)\b
    (?!\s+(week|month|year|season|summer|winter|spring|autumn|fall|morning|afternoon|evening|weekend|
    century|time|jaar|seizoen|weekend|voorjaar|najaar|maand|zomer|eeuw)\b)""",
    re.IGNORECASE | re.VERBOSE)

# A Dutch pronoun behind the verb, with no name and no comma before it: "Bijna twee dagen lag ze in coma".
BEHIND = re.compile(
    r"""^["'“‘(]*[A-Za-zÀ-ÿ]?[a-zà-ÿ0-9' -]*?\b(is|was|zijn|waren|wordt|werd|heeft|had|kan|kon|wil|wilde|moet|
    moest|zal|zou|mag|mocht|gaat|ging|komt|kwam|krijgt|kreeg|doet|deed|zegt|zei|lag|zat|stond|won|nam|zag|
    werkte|woonde|speelde|kocht|begon|bleef|vond)\s(hij|zij|ze)\b""", re.VERBOSE)
SUBORDINATE = re.compile(r"\b(als|toen|omdat|dat|die|of|wat|wie|hoe|waar|wanneer|voordat|nadat|terwijl)\b", re.I)

# Read as no pronoun: "It is understood that …", "Their" has none.
FREE = re.compile(r"^it (is|was) understood\b", re.IGNORECASE)


def dangling(article):
    chosen = [i for i, s in enumerate(article["sentences"]) if s["chosen"]]
    for i in chosen:
        text = article["sentences"][i]["text"]
        if i == 0 or i - 1 in chosen:
            continue
        behind = BEHIND.match(text)
        if STARTS.match(text) and not FREE.match(text):
            yield text
        elif behind and not SUBORDINATE.search(behind.group()):
            yield text


def unbalanced(article):
    text = " ".join(article["summary"])
    return text.count('"') % 2 or text.count("“") != text.count("”")


articles = [json.load(open(path, encoding="utf-8")) for path in sorted(glob.glob(sys.argv[1] + "/*.json"))]
if not articles:
    sys.exit(f"{sys.argv[1]}: no .json files")
bad = {a["id"]: list(dangling(a)) for a in articles}
odd = [a["id"] for a in articles if unbalanced(a)]
for name, starts in bad.items():
    for start in starts:
        print(f"{name}: dangling: {start[:100]}", file=sys.stderr)
for name in odd:
    print(f"{name}: unbalanced", file=sys.stderr)
dangled = sum(map(bool, bad.values()))
print(f"{len(articles)} summaries: {dangled} dangling, {len(odd)} unbalanced")
sys.exit(bool(dangled or odd))
