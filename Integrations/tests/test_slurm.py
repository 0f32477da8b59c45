"""The script of the Slurm array, run share by share as Slurm would: every record answered once."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import fixture


class SlurmTests(unittest.TestCase):
    SCRIPT = str(fixture.INTEGRATIONS / "slurm/filter-array.sh")

    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kernzin-slurm-"))
        self.addCleanup(shutil.rmtree, self.folder)
        (self.folder / "bin").mkdir()
        (self.folder / "bin/kernzin").symlink_to(Path(fixture.KERNZIN).resolve())
        (self.folder / "in.jsonl").write_bytes(fixture.source())

    def run_share(self, index: int, count: int) -> int:
        environment = {
            **os.environ,
            "PATH": f"{self.folder}/bin:{os.environ['PATH']}",
            "SLURM_ARRAY_TASK_ID": str(index),
            "SLURM_ARRAY_TASK_COUNT": str(count),
        }
        command = [self.SCRIPT, f"{self.folder}/in.jsonl", f"{self.folder}/out", fixture.PIPELINE]
        return subprocess.run(command, env=environment, capture_output=True).returncode

    def test_shares_make_up_the_whole(self) -> None:
        for index in range(3):
            self.assertEqual(self.run_share(index, 3), 0)
        shares = sorted((self.folder / "out").glob("*.jsonl"))
        found = b"".join(share.read_bytes() for share in shares)
        self.assertEqual(
            sorted(found.split(b"\n")), sorted(fixture.answers_of_one_process().split(b"\n"))
        )

    def test_another_engine_is_refused(self) -> None:
        (self.folder / "out").mkdir()
        (self.folder / "out/fingerprint").write_text('{"engine":"another"}\n')
        self.assertEqual(self.run_share(0, 3), 70)
        self.assertEqual(list((self.folder / "out").glob("*.jsonl")), [])


if __name__ == "__main__":
    unittest.main()
