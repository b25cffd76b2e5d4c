#!/bin/sh
# kill-and-resume.sh [-s SEED] [-k KILLS] [-n COUNT] [-e EVERY] [-w DIR] DOCUMENT... [-- SCAN...]
#
# Shows that a run that is killed goes on where it was. Makes a batch of COUNT documents from the given ones (copies
# with a comment behind their end, so that each has bytes of its own; every EVERY-th is a SCAN), converts it once
# undisturbed, and then kills runs with kill -9 at KILLS random instants. A round begins with an empty output folder, or, every
# other one, with results of other options, which are replaced. In a round the same command is started again after each kill,
# until one comes to its end or ten were killed; then every file must be as in the undisturbed run, none more and none less, and nothing
# may be left of the dead runs. Prints a line for each round; the exit status is 1 if one is not as it should be.
#
# SEED (default 1) decides on the instants; KILLS is 50, COUNT 200, EVERY 40 by default. DIR (default: a temporary
# folder, removed at the end) keeps the batch and the reference for the next call. JOBS: documents at a time, 2 by default.
# OPTIONS: further options of convert, such as --no-isolate.
set -eu
home=$(cd "$(dirname "$0")/../../.." && pwd)

seed=1 kills=50 count=200 every=40 work=
while getopts s:k:n:e:w: option; do
  case $option in
    s) seed=$OPTARG ;;
    k) kills=$OPTARG ;;
    n) count=$OPTARG ;;
    e) every=$OPTARG ;;
    w) work=$OPTARG ;;
    *) sed -n '2,14p' "$0"; exit 2 ;;
  esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || { sed -n '2,14p' "$0"; exit 2; }
jobs=${JOBS:-2}
if [ -z "$work" ]; then
  work=$(mktemp -d "${TMPDIR:-/tmp}/kaibiao-kill.XXXXXX")
  trap 'rm -rf "$work"' EXIT
fi
mkdir -p "$work"
batch=$work/batch reference=$work/reference out=$work/out log=$work/log

# The documents, then the scans, one a line.
list=$work/list
: >"$list.documents"
: >"$list.scans"
kind=documents
for file in "$@"; do
  case $file in
    --) kind=scans ;;
    *) printf '%s\n' "$file" >>"$list.$kind" ;;
  esac
done

nth() { # nth FILE N: its line N, counted round and round
  lines=$(wc -l <"$1")
  sed -n "$(($2 % lines + 1))p" "$1"
}

make_batch() {
  mkdir -p "$batch"
  i=1
  while [ "$i" -le "$count" ]; do
    from=$list.documents
    [ -s "$list.scans" ] && [ $((i % every)) -eq 0 ] && from=$list.scans
    name=$batch/document-$(printf %04d "$i").pdf
    cat "$(nth "$from" "$i")" >"$name"
    printf '\n%% copy %d\n' "$i" >>"$name"
    i=$((i + 1))
  done
}

convert() { # convert OUT [OPTION...]
  to=$1
  shift
  # shellcheck disable=SC2086 # several options
  "$home/kaibiao" convert "$batch" --output "$to" --jobs "$jobs" ${OPTIONS:-} "$@"
}

now() { date +%s%N; }

"$home/kaibiao" --version >/dev/null
[ -d "$batch" ] || make_batch
[ -f "$work/took" ] || {
  rm -rf "$reference"
  start=$(now)
  convert "$reference" --quiet
  echo $((($(now) - start) / 1000000)) >"$work/took"
}
took=$(cat "$work/took") # the time of a whole run in ms
echo "$(find "$batch" -type f | wc -l) documents, undisturbed in $took ms"

# The instants, in ms after the start: uniform over the time of a whole run, divided by a few so that rounds have several kills.
awk -v seed="$seed" -v n="$kills" -v took="$took" \
  'BEGIN { srand(seed); for (i = 0; i < n; i++) printf "%d\n", 200 + rand() * took / (1 + int(rand() * 4)) }' >"$work/instants"

failed=0 killed=0 round=0 next=1
while [ "$killed" -lt "$kills" ]; do
  round=$((round + 1)) begin=empty of_round=0
  rm -rf "$out"
  if [ $((round % 2)) -eq 0 ]; then
    begin=replacing
    [ -d "$work/other" ] || convert "$work/other" --quiet --format json,facts
    cp -a "$work/other" "$out"
  fi
  while [ "$killed" -lt "$kills" ] && [ "$of_round" -lt 10 ]; do
    instant=$(sed -n "${next}p" "$work/instants")
    [ -n "$instant" ] || instant=$took
    next=$((next + 1))
    # Not by convert, whose shell would be killed instead: the launcher becomes Java.
    # shellcheck disable=SC2086
    "$home/kaibiao" convert "$batch" --output "$out" --jobs "$jobs" ${OPTIONS:-} --quiet >"$log" 2>&1 &
    run=$!
    sleep "$(awk -v ms="$instant" 'BEGIN { printf "%.3f", ms / 1000 }')"
    if kill -9 "$run" 2>/dev/null; then
      wait "$run" 2>/dev/null || true
      killed=$((killed + 1)) of_round=$((of_round + 1))
    else
      wait "$run" || { cat "$log"; failed=1; }
      break
    fi
  done
  status=0
  convert "$out" >"$log" 2>&1 || status=$?
  differences=$(diff -rq --exclude=.kaibiao "$reference" "$out" | tee "$work/differences" | wc -l)
  left=$(find "$out/.kaibiao/runs" "$out/.kaibiao/claims" "$out" -mindepth 1 -maxdepth 1 \
    \( -path "*/runs/*" -o -path "*/claims/*" -o -name '.kaibiao-*' \) | wc -l)
  verdict=good
  [ "$status" -eq 0 ] && [ "$differences" -eq 0 ] && [ "$left" -eq 0 ] || { verdict=BAD failed=1; cp "$log" "$work/log.$round"; }
  echo "round $round ($begin): $of_round kills, last run status $status ($(tail -n 1 "$log")), $differences differences, $left left over: $verdict"
done
echo "$killed kills in $round rounds, $([ "$failed" -eq 0 ] && echo 'nothing lost, doubled or different' || echo 'NOT as it should be')"
exit "$failed"
