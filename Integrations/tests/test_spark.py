"""Real Spark over 20,000 records, one in a hundred bad: the bytes of one process, or a loud failure.

    make test-spark

Times are printed as they are measured; PIPELINE names another pipeline than the quick one.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
import time
import unittest
from pathlib import Path

import fixture

sys.path.insert(0, str(fixture.INTEGRATIONS / "spark"))
import kernzin_spark  # noqa: E402

os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ["PYSPARK_SUBMIT_ARGS"] = (
    "--conf spark.ui.enabled=false --conf spark.ui.showConsoleProgress=false pyspark-shell"
)

# A filter that dies after its first lines while MARKS/<n> can still be made, n below DEATHS: the
# n-th process to get there is killed as the kernel kills for want of memory.
DYING = """#!/bin/bash
[ "${!#}" = --self-test ] && exec "$@"
turn=0
while [ $turn -lt $DEATHS ]; do
  if mkdir "$MARKS/$turn" 2>/dev/null; then
    "$@" < <(head -n 300) & wait $!
    kill -9 $$
  fi
  turn=$((turn + 1))
done
exec "$@"
"""

# A filter of which one process, the first that gets a record, answers as another version would.
MIXED = """#!/bin/bash
[ "${!#}" = --self-test ] && exec "$@"
IFS= read -r first || exec "$@" < /dev/null
again() { printf '%s\\n' "$first"; cat; }
if mkdir "$MARKS/mixed" 2>/dev/null; then
  again | "$@" | sed 's/"engine":"/&old /'
else
  again | "$@"
fi
"""


class SparkTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="kernzin-spark-"))
        cls.source = cls.folder / "in.jsonl"
        cls.source.write_bytes(fixture.source())
        cls.expected = fixture.answers_of_one_process()
        started = time.monotonic()
        # Two tasks at once; a task may fail once.
        cls.spark = kernzin_spark.session("local[2,2]")
        cls.spark.sparkContext.setLogLevel("OFF")
        fixture.report("start of Spark", started)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.spark.stop()
        shutil.rmtree(cls.folder)

    def run_job(self, engine: str, partitions: int, command: list[str] = fixture.FILTER, **options) -> Path:
        target = self.folder / f"{self.id().rpartition('.')[2]}-{engine}-{partitions}"
        started = time.monotonic()
        source = str(options.pop("source", self.source))
        result = kernzin_spark.run(
            self.spark, source, str(target), command, engine, partitions=partitions, **options
        )
        fixture.report(f"Spark, {engine}, {partitions} partitions", started)
        self.assertEqual(result["records"], fixture.RECORDS)
        self.assertTrue((target / "verified/_SUCCESS").exists())
        return target

    def assert_same_bytes(self, target: Path) -> None:
        found = b"".join(part.read_bytes() for part in sorted((target / "records").glob("part-*")))
        self.assertEqual(hashlib.sha256(found).hexdigest(), hashlib.sha256(self.expected).hexdigest())

    def wrapped(self, script: str, **environment: str) -> list[str]:
        """The filter behind a script, and a fresh folder for its marks."""
        marks = Path(tempfile.mkdtemp(dir=self.folder))
        wrapper = marks / "filter"
        wrapper.write_text(script)
        wrapper.chmod(0o755)
        settings = [f"{name}={value}" for name, value in environment.items()]
        return ["env", f"MARKS={marks}", *settings, str(wrapper), *fixture.FILTER]

    def test_bytes_do_not_depend_on_partitions_or_engine(self) -> None:
        for engine in kernzin_spark.ENGINES:
            for partitions in (8, 3):
                with self.subTest(engine=engine, partitions=partitions):
                    self.assert_same_bytes(self.run_job(engine, partitions))

    def test_parquet_in_and_out(self) -> None:
        good = [json.loads(line) for line in self.source.read_bytes().splitlines() if b'"title"' in line]
        rows = [(row["id"], row["title"], row["text"]) for row in good]
        table = self.folder / "articles.parquet"
        columns = "id string, title string, text string"
        self.spark.createDataFrame(rows, columns).coalesce(1).write.parquet(str(table))
        target = self.folder / "parquet-out"
        kernzin_spark.run(self.spark, str(table), str(target), fixture.FILTER, "arrow", "parquet", 3)
        answers = self.spark.read.parquet(str(target / "records")).collect()
        answered = {row["id"]: row["record"] for row in answers}
        self.assertEqual(len(answers), len(rows))
        for line in self.expected.decode().split("\n"):
            if '"ok":true' in line:
                self.assertEqual(answered[json.loads(line)["id"]], line)

    def test_a_filter_killed_once_is_replaced(self) -> None:
        for engine in kernzin_spark.ENGINES:
            with self.subTest(engine=engine):
                command = self.wrapped(DYING, DEATHS="1")
                target = self.run_job(engine, 4, command)
                self.assertTrue((Path(command[1].removeprefix("MARKS=")) / "0").exists())
                self.assert_same_bytes(target)

    def test_a_filter_that_keeps_dying_fails_the_job_loudly(self) -> None:
        for engine in kernzin_spark.ENGINES:
            with self.subTest(engine=engine):
                with self.assertRaises(Exception) as raised:
                    self.run_job(engine, 5, self.wrapped(DYING, DEATHS="99"))
                self.assertRegex(str(raised.exception), "error code|exits")
                target = next(self.folder.glob(f"test_a_filter_that_keeps*-{engine}-5"))
                self.assertFalse((target / "records/_SUCCESS").exists())
                self.assertFalse((target / "verified").exists())

    def test_a_mixed_fleet_is_refused(self) -> None:
        with self.assertRaisesRegex(kernzin_spark.RunError, "among those made with"):
            self.run_job("pipe", 6, self.wrapped(MIXED))

    def test_a_fleet_without_the_glossary_is_refused_before_it_starts(self) -> None:
        command = ["env", "KERNZIN_DATA=/nonexistent", *fixture.FILTER]
        with self.assertRaisesRegex(kernzin_spark.RunError, "self-test"):
            self.run_job("pipe", 2, command)


if __name__ == "__main__":
    unittest.main()
