#!/usr/bin/env bash
# Kills `report` over an existing report at many moments, half of them in the last tenth of the run. Each time the folder must hold the old report or the new
# one, whole, and the next run must leave nothing behind. Then two runs at once: one writes, the other says so.
#   tests/kill-report.sh [how many kills, 200] [the command line's dll]
set -uo pipefail
kills=${1:-200}
root=$(cd "$(dirname "$0")/.." && pwd)
cli=${2:-$root/artifacts/bin/Analysis.Cli/debug/Analysis.Cli.dll}
at=$(mktemp -d)
trap 'rm -rf "$at"' EXIT
cd "$at" || exit 2
mkdir old new
for i in $(seq 1 40); do
  printf -- '---\ntitle: Old %s\ndate: 2011-05-06\n---\n\nNorway sold Iceland fish for %s million dollars in 2010.\n' "$i" "$i" > "old/a$i.md"
  printf -- '---\ntitle: New %s\ndate: 2012-05-06\n---\n\nChile sold Peru copper for %s million dollars in 2011.\n' "$i" "$i" > "new/b$i.md"
done
report() { dotnet "$cli" report "$1" --records none --notebooks none -o report; }
now() { date +%s%N; }

report old > /dev/null 2>&1 || exit 2
cp -a report before
begun=$(now); report new > /dev/null 2>&1 || exit 2; took=$(( ($(now) - begun) / 1000 ))
cp report/SHA256SUMS new.sums
cp before/SHA256SUMS old.sums
was_old=0 was_new=0 torn=0 left=0
for i in $(seq 1 "$kills"); do
  rm -rf report && cp -a before report
  # Odd ones anywhere, even ones in the last tenth and a little beyond.
  if [ $((i % 2)) = 1 ]; then wait_for=$(( took * i / kills )); else wait_for=$(( took * 9 / 10 + took * 3 / 20 * i / kills )); fi
  dotnet "$cli" report new --records none --notebooks none -o report > /dev/null 2>&1 &
  pid=$!
  sleep "$(printf '%d.%06d' $((wait_for / 1000000)) $((wait_for % 1000000)))"
  kill -9 "$pid" 2> /dev/null
  wait "$pid" 2> /dev/null
  if cmp -s report/SHA256SUMS old.sums; then was_old=$((was_old + 1)); elif cmp -s report/SHA256SUMS new.sums; then was_new=$((was_new + 1)); else torn=$((torn + 1)); fi
  listed=$(grep -c '^[0-9a-f]' report/SHA256SUMS)
  found=$(find report -type f ! -name SHA256SUMS | wc -l)
  (cd report && sha256sum --check --quiet SHA256SUMS) && [ "$listed" = "$found" ] || { torn=$((torn + 1)); echo "kill $i after $wait_for µs: the report does not verify"; }
  if [ $((i % 10)) = 0 ]; then
    report old > /dev/null 2>&1
    extra=$(ls -A | grep -vxE 'old|new|before|report|old.sums|new.sums' || true)
    [ -z "$extra" ] || { left=$((left + 1)); echo "left behind: $extra"; }
  fi
done
echo "$kills kills in a run of $took µs: $was_old left the old report, $was_new the new one, $torn a torn one; $left times something was left behind"
report old > /dev/null 2> one & first=$!
report new > /dev/null 2> two & second=$!
wait "$first"; a=$?
wait "$second"; b=$?
echo "two at once: exit codes $a and $b: $(cat one two)"
(cd report && sha256sum --check --quiet SHA256SUMS) || torn=$((torn + 1))
[ "$torn" = 0 ] && [ "$left" = 0 ] && [ $((a * b)) = 0 ]
