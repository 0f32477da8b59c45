#!/usr/bin/env bash
# Runs the tests of the integrations with real Spark and GNU parallel, as far as they can be had: what
# is neither there nor to be installed is named and skipped.
#
#   run.sh PROGRAM WORK-FOLDER
set -euo pipefail
export KERNZIN=$1
work=$2
cd "$(dirname "$0")"

requirements=../spark/requirements.txt
missing=
java=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1) || true
if [ "${java:-0}" -lt 17 ]; then
  missing="Java 17 or later"
else
  python=$work/bin/python3
  if ! cmp -s $requirements "$work/requirements.txt"; then
    { python3 -m venv "$work" && "$python" -m pip install -q wheel &&
      "$python" -m pip install -q -r $requirements && cp $requirements "$work/"; } ||
      missing="PySpark from PyPI"
  fi
fi
if [ -n "$missing" ]; then
  echo "skipped: Spark, for want of $missing" >&2
  exec python3 -W ignore -m unittest -v test_parallel test_slurm
fi
exec "$python" -W ignore -m unittest -v test_spark test_parallel test_slurm
