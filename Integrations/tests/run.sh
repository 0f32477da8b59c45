#!/usr/bin/env bash
# Runs the tests of the integrations with real Spark and GNU parallel, as far as they can be had: what
# is neither there nor to be installed is named and skipped, or with --all a failure.
#
#   run.sh PROGRAM WORK-FOLDER [--all] [-k PART-OF-A-NAME…]
set -euo pipefail
export KERNZIN=$1
work=$2 all=
shift 2
[ "${1:-}" != --all ] || { all=$1; shift; }
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
if [ "$all" = --all ]; then
  command -v parallel >/dev/null || missing=${missing:-GNU parallel}
  [ -z "$missing" ] || { echo "not tested, for want of $missing" >&2; exit 1; }
fi
if [ -n "$missing" ]; then
  echo "skipped: Spark, for want of $missing" >&2
  exec python3 -W ignore -m unittest -v "$@" test_parallel test_slurm
fi
exec "$python" -W ignore -m unittest -v "$@" test_spark test_parallel test_slurm
