"""GNU parallel over the records: the bytes of one process, or no output."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import fixture


@unittest.skipUnless(shutil.which("parallel"), "GNU parallel is not installed")
class ParallelTests(unittest.TestCase):
    SCRIPT = str(fixture.INTEGRATIONS / "parallel/filter-parallel.sh")

    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kernzin-parallel-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.source = self.folder / "in.jsonl"
        self.source.write_bytes(fixture.source())
        self.target = self.folder / "out.jsonl"

    def run_script(self, *command: str) -> int:
        script = [self.SCRIPT, str(self.source), str(self.target), "2", "--", *command]
        return subprocess.run(script, capture_output=True).returncode

    def test_bytes_are_those_of_one_process(self) -> None:
        expected = fixture.answers_of_one_process()
        started = time.monotonic()
        self.assertEqual(self.run_script(*fixture.FILTER), 0)
        fixture.report("GNU parallel, 2 jobs", started)
        self.assertEqual(self.target.read_bytes(), expected)

    def test_a_killed_filter_leaves_no_output(self) -> None:
        dying = f"{' '.join(fixture.FILTER)} < <(head -n 300); kill -9 $$"
        self.assertNotEqual(self.run_script("bash", "-c", dying), 0)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["in.jsonl"])


if __name__ == "__main__":
    unittest.main()
