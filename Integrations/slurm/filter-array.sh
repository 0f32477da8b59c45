#!/usr/bin/env bash
# One file of records on the nodes of a Slurm cluster, each answering its share.
#
#   sbatch --array=0-15 filter-array.sh ARTICLES.jsonl OUT-FOLDER dutch-news
#
# Once all are done:  cat OUT-FOLDER/*.jsonl > summaries.jsonl
# The shares are by id, so the answers of one node are not those of neighboring lines; sort by id, or
# by the number of the line put into the ids, where order matters. A share that is there is whole; run
# the array again for those that are not. Kubernetes: the same with JOB_COMPLETION_INDEX.
#SBATCH --job-name=kernzin
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
set -euo pipefail

articles=$1 folder=$2 pipeline=$3
share=$folder/$(printf '%05d' "$SLURM_ARRAY_TASK_ID").jsonl
[ ! -e "$share" ] || exit 0
mkdir -p -- "$folder"

# Nodes that would answer otherwise than the first one refuse.
told=$(kernzin filter "$pipeline" --self-test)
( set -o noclobber; printf '%s\n' "$told" > "$folder/fingerprint" ) 2>/dev/null || true
[ "$told" = "$(cat "$folder/fingerprint")" ] || { echo "error: another engine or data: $told" >&2; exit 70; }

kernzin filter "$pipeline" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  < "$articles" > "$share.partial"
mv -- "$share.partial" "$share"
