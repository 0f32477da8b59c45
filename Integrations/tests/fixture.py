"""What the tests of the integrations share: the records, the filter, and what one process answers."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import cache
from pathlib import Path

import records

INTEGRATIONS = Path(__file__).resolve().parents[1]
KERNZIN = os.environ.get("KERNZIN", str(INTEGRATIONS.parent / ".build/release/kernzin"))
# The quick one, unless another is to be measured.
PIPELINE = os.environ.get("PIPELINE", "summarize-dutch")
RECORDS = int(os.environ.get("RECORDS", "20000"))
FILTER = [KERNZIN, "filter", PIPELINE]
os.environ.setdefault("KERNZIN_DATA", str(INTEGRATIONS.parent))


@cache
def source() -> bytes:
    return b"".join(records.line(number).encode() + b"\n" for number in range(RECORDS))


@cache
def answers_of_one_process() -> bytes:
    started = time.monotonic()
    answers = subprocess.run(FILTER, input=source(), capture_output=True, check=True).stdout
    report("one process", started)
    failed = answers.count(b'"ok":false')
    assert answers.count(b"\n") == RECORDS and failed >= RECORDS // 100, failed
    return answers


def report(what: str, started: float) -> None:
    print(f"{what:32} {time.monotonic() - started:6.1f} s", file=sys.stderr)
