#!/bin/sh
# Joins a PDF to itself up to a number of pages and converts it with little heap. Prints the peak of the
# process's resident memory and the seconds. Needs qpdf and /proc.
#
# usage: memory.sh FILE.pdf [PAGES [HEAP]]
set -eu
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd -P)
home=$(CDPATH='' cd -P -- "$here/../../.." && pwd -P)
file=$1
pages=${2:-1000}
heap=${3:-512m}
work=$(mktemp -d "${TMPDIR:-/tmp}/bench.XXXXXX")
trap 'rm -rf "$work"' EXIT

own=$(qpdf --show-npages "$file")
copies=$(((pages + own - 1) / own))
set --
while [ "$copies" -gt 0 ]; do
  set -- "$@" "$file"
  copies=$((copies - 1))
done
qpdf --empty --pages "$@" -- "$work/joined.pdf"

"$home/kaibiao" --version >/dev/null # builds, if needed
start=$(date +%s%N)
KAIBIAO_JAVA_OPTS="-Xmx$heap" "$home/kaibiao" convert "$work/joined.pdf" --output "$work/out" &
pid=$!
peak=0
while kill -0 "$pid" 2>/dev/null; do
  now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2>/dev/null || true)
  [ -n "$now" ] && [ "$now" -gt "$peak" ] && peak=$now
  sleep 0.05
done
wait "$pid"
end=$(date +%s%N)
awk "BEGIN { printf \"%d pages, -Xmx$heap: peak %.0f MB resident, %.1f s\n\", \
  $(qpdf --show-npages "$work/joined.pdf"), $peak / 1024, ($end - $start) / 1e9 }"
