"""Runs `kernzin filter` over articles on Spark: JSON Lines or Parquet in, JSON Lines or Parquet out.

    spark-submit kernzin_spark.py --filter "kernzin filter dutch-news" IN OUT

Every record is one line, and the filter answers each line with one line that depends on nothing but
the line, the pipeline, the glossary and the engine. So a task that failed can run again, anywhere.
OUT/records holds the answers in the order of the input; OUT/verified is written last, and only when
the counts agree and all answers come from one engine, pipeline and glossary. No OUT/verified, no result.
"""

from __future__ import annotations

import argparse
import json
import shlex
import socket
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pyspark import RDD
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

SCHEMA = "record string"


class RunError(Exception):
    """Why there is no result; one line."""


class Fingerprint(NamedTuple):
    """What an answer depends on besides its record."""

    engine: str
    pipeline_sha256: str
    glossary_sha256: str


def fingerprint(command: list[str]) -> Fingerprint:
    """Asks the filter where this code runs what it would answer with."""
    done = subprocess.run(
        [*command, "--self-test"], stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode != 0:
        host = socket.gethostname()
        raise RunError(f"{host}: the filter's self-test exits {done.returncode}: {done.stderr.strip()}")
    told = json.loads(done.stdout.splitlines()[-1])
    return Fingerprint(*(str(told[field]) for field in Fingerprint._fields))


def check_fleet(spark: SparkSession, command: list[str]) -> Fingerprint:
    """Refuses to start when an executor would answer otherwise than the driver.

    Which executors get these tasks is up to Spark; `verify` leaves nothing to it.
    """
    own = fingerprint(command)
    tasks = 2 * spark.sparkContext.defaultParallelism
    fleet = spark.sparkContext.parallelize(range(tasks), tasks).map(
        lambda _: (socket.gethostname(), fingerprint(command))
    )
    for host, other in sorted(set(fleet.collect())):
        if other != own:
            raise RunError(f"{host} would answer with {tuple(other)}; the driver with {tuple(own)}")
    return own


def session(master: str | None = None) -> SparkSession:
    """A session in which only a line feed ends a line, as it does for the filter."""
    builder = SparkSession.builder.appName("kernzin").config(
        "spark.hadoop.textinputformat.record.delimiter", "\n"
    )
    if master:
        builder = builder.master(master)
    spark = builder.getOrCreate()
    # Whoever imports this file needs it beside the executors, too.
    spark.sparkContext.addPyFile(__file__)
    return spark


def is_table(path: str) -> bool:
    return path.rstrip("/").endswith(".parquet")


def read_lines(spark: SparkSession, path: str, partitions: int | None) -> RDD[str]:
    """The input as lines of JSON, in order."""
    if is_table(path):
        table = spark.read.parquet(path)
        if partitions:
            table = table.coalesce(partitions)
        return table.select(F.to_json(F.struct("*"))).rdd.map(lambda row: row[0])
    return spark.sparkContext.textFile(path, partitions or spark.sparkContext.defaultParallelism)


def count_records(spark: SparkSession, path: str) -> int:
    """Counted apart from the work, by other code."""
    if is_table(path):
        return spark.read.parquet(path).count()
    return spark.read.option("lineSep", "\n").text(path).count()


def table(lines: RDD[str]) -> DataFrame:
    return lines.map(lambda line: (line,)).toDF(SCHEMA)


def answer_by_pipe(lines: RDD[str], command: list[str]) -> DataFrame:
    """One filter a partition, fed and read by Spark itself."""
    # Without checkCode a filter that dies half-way counts as one that is done.
    return table(lines.pipe(shlex.join(command), checkCode=True))


def answer_by_arrow(lines: RDD[str], command: list[str]) -> DataFrame:
    """One filter a partition, fed and read in Arrow batches."""

    def answer(batches: Iterator) -> Iterator:
        import pyarrow

        records = (record.as_py() for batch in batches for record in batch.column(0))
        for chunk in chunks(filtered(command, records), 512):
            yield pyarrow.RecordBatch.from_arrays([pyarrow.array(chunk)], names=["record"])

    return table(lines).mapInArrow(answer, SCHEMA)


def filtered(command: list[str], lines: Iterable[str]) -> Iterator[str]:
    """Answers of one filter process; raises unless it answered every line and ended well."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    fed = 0
    trouble: list[Exception] = []

    # A thread of its own: a filter that waits for its answers to be read takes no more lines.
    def feed() -> None:
        nonlocal fed
        try:
            with process.stdin as stdin:
                for line in lines:
                    stdin.write(line.encode() + b"\n")
                    fed += 1
        except BrokenPipeError:
            pass  # Its exit code tells why.
        except Exception as error:  # noqa: BLE001 - whatever reading the input raised
            trouble.append(error)

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    answered = 0
    for line in process.stdout:
        answered += 1
        yield line.decode().rstrip("\n")
    code = process.wait()
    feeder.join()
    if trouble:
        raise trouble[0]
    if code != 0 or answered != fed:
        raise RunError(f"the filter exits {code} with {answered} answers to {fed} records")


def chunks(lines: Iterable[str], size: int) -> Iterator[list[str]]:
    chunk: list[str] = []
    for line in lines:
        chunk.append(line)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def write(answers: DataFrame, path: str, to: str) -> None:
    if to == "jsonl":
        answers.write.option("lineSep", "\n").text(path)
        return
    found = F.col("record")
    answers.select(
        F.get_json_object(found, "$.id").alias("id"),
        (F.get_json_object(found, "$.ok") == "true").alias("ok"),
        F.get_json_object(found, "$.summary").alias("summary"),
        F.get_json_object(found, "$.error.code").alias("error"),
        found,
    ).write.parquet(path)


def verify(spark: SparkSession, path: str, to: str, expected: int, own: Fingerprint) -> dict:
    """Reads the answers back and compares them with what went in."""
    reader = spark.read.parquet if to == "parquet" else spark.read.option("lineSep", "\n").text
    found = F.col("record" if to == "parquet" else "value")
    fields = [F.get_json_object(found, f"$.{field}").alias(field) for field in Fingerprint._fields]
    answers = reader(path).select(F.get_json_object(found, "$.ok").alias("ok"), *fields)
    counts = {tuple(row)[:-1]: row["count"] for row in answers.groupBy(*answers.columns).count().collect()}
    good = sum(count for key, count in counts.items() if key[0] == "true")
    failed = sum(count for key, count in counts.items() if key[0] == "false")
    if good + failed != expected:
        raise RunError(f"{good + failed} answers to {expected} records")
    for key in counts:
        if key[0] == "true" and Fingerprint(*key[1:]) != own:
            raise RunError(f"answers made with {key[1:]} among those made with {tuple(own)}")
    return {"records": expected, "ok": good, "failed": failed, **own._asdict()}


ENGINES = {"pipe": answer_by_pipe, "arrow": answer_by_arrow}


def run(
    spark: SparkSession,
    source: str,
    target: str,
    command: list[str],
    engine: str = "pipe",
    to: str = "jsonl",
    partitions: int | None = None,
) -> dict:
    """Does the whole job; returns what OUT/verified says."""
    own = check_fleet(spark, command)
    lines = read_lines(spark, source, partitions)
    write(ENGINES[engine](lines, command), f"{target}/records", to)
    result = verify(spark, f"{target}/records", to, count_records(spark, source), own)
    spark.createDataFrame([(json.dumps(result),)], "value string").coalesce(1).write.text(
        f"{target}/verified"
    )
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("source", metavar="IN", help="JSON Lines, or a table whose name ends in .parquet")
    parser.add_argument("target", metavar="OUT", help="a folder that is not there yet")
    parser.add_argument("--filter", required=True, help='for example "kernzin filter dutch-news"')
    parser.add_argument("--engine", choices=ENGINES, default="pipe")
    parser.add_argument("--to", choices=["jsonl", "parquet"], default="jsonl")
    parser.add_argument("--partitions", type=int, help="how many filters share the work")
    parser.add_argument("--master", help="for example local[2]; otherwise spark-submit's")
    given = parser.parse_args()
    spark = session(given.master)
    try:
        command = shlex.split(given.filter)
        result = run(
            spark, given.source, given.target, command, given.engine, given.to, given.partitions
        )
    except RunError as error:
        print(f"error: {error}", file=sys.stderr)
        return 70
    finally:
        spark.stop()
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
