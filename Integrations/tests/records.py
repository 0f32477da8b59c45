"""Writes articles for tests of the filter, one line of JSON each: the same ones every time.

    python3 records.py 20000 > articles.jsonl

One record in a hundred is bad in one of the ways of `BAD`, and one line is two megabytes long.
"""

import json
import sys

WHO = ["De gemeente Oudewater", "Minister Lena Verhoef", "Het waterschap", "De brandweer", "Een woordvoerder"]
WHAT = [
    "heeft een plan voor de oude haven gepresenteerd",
    "wil dit jaar 1.250 nieuwe bomen langs de dijk planten",
    "stelt de bouw van de brug uit tot het voorjaar",
    "onderzoekt waarom de sluis drie dagen dicht bleef",
    "betaalt bewoners die schade hebben hun kosten terug",
    "waarschuwt voor gladde wegen in het noorden van de provincie",
]
WHY = [
    "omdat de kosten met 3,5 procent zijn gestegen",
    "nadat bewoners daar jaren om hadden gevraagd",
    "hoewel de provincie nog geen geld heeft toegezegd",
    "zodat het verkeer in de zomer kan doorrijden",
]
SAID = [
    "Dat blijkt uit een brief van vrijdag.",
    "De raad stemt er in juni over.",
    "Volgens de wethouder is er haast bij.",
    "Wie bezwaar heeft, kan dat tot 1 mei laten weten.",
    "De aannemer wilde niet reageren.",
    "Het werk duurt naar verwachting acht weken.",
    "Omwonenden krijgen volgende week bericht.",
]

BAD = [
    '{"id":"half","text":"Het regent',
    "geen JSON",
    "",
    "{}",
    '{"id":"leeg","text":""}',
    '{"id":"getal","text":12}',
    '{"id":"twee","text":"a","text":"b"}',
    '{"id":"half paar","text":"\\ud800"}',
    "[" * 5000,
    "\u2028\u0000",
]


def article(number: int) -> str:
    """Between three and eleven sentences."""
    sentences = []
    for part in range(1 + number % 4):
        turn = number * 7 + part * 3
        sentences.append(f"{WHO[turn % len(WHO)]} {WHAT[turn // 3 % len(WHAT)]}, {WHY[turn // 2 % len(WHY)]}.")
        sentences.append(SAID[(turn + part) % len(SAID)])
    sentences.append(f"Het is voor de {number}e keer dat er over gepraat wordt.")
    return " ".join(sentences)


def line(number: int) -> str:
    if number % 100 == 57:
        return BAD[number // 100 % len(BAD)]
    record = {"id": f"artikel-{number}", "title": f"Bericht {number}", "text": article(number)}
    if number % 1000 == 3:
        record["text"] += "\u0000 \u2028 Zo’n „citaat” hoort erbij.\r\nEen nieuwe regel."
    if number == 1234:
        record["text"] = "Het regent. " * 170_000
    return json.dumps(record, ensure_ascii=number % 2 == 0)


def main() -> None:
    for number in range(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000):
        sys.stdout.buffer.write(line(number).encode() + b"\n")


if __name__ == "__main__":
    main()
