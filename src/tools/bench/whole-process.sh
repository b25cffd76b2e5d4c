#!/bin/sh
# Whole processes, start to end: kaibiao convert with all outputs against Tabula's command line on its
# own PDFBox 2 class path, by turns. Prints the seconds of each run and the medians.
#
# usage: whole-process.sh FILE.pdf [ROUNDS]
set -eu
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd -P)
home=$(CDPATH='' cd -P -- "$here/../../.." && pwd -P)
file=$1
rounds=${2:-5}
work=$(mktemp -d "${TMPDIR:-/tmp}/bench.XXXXXX")
trap 'rm -rf "$work"' EXIT

# Tabula's jar with its dependencies is not published; its class path is.
mkdir "$work/tabula"
cat >"$work/tabula/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId><artifactId>tabula</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>technology.tabula</groupId><artifactId>tabula</artifactId><version>1.0.5</version>
    </dependency>
  </dependencies>
</project>
POM
(cd "$work/tabula" && mvn -q -B dependency:copy-dependencies -DincludeScope=runtime \
  -DoutputDirectory="$work/tabula/lib" >/dev/null)

"$home/kaibiao" --version >/dev/null # builds, if needed

seconds() {
  start=$(date +%s%N)
  "$@" >/dev/null 2>&1
  end=$(date +%s%N)
  awk "BEGIN { printf \"%.3f\n\", ($end - $start) / 1e9 }"
}

i=0
while [ "$i" -lt "$rounds" ]; do
  i=$((i + 1))
  rm -rf "$work/out"
  seconds "$home/kaibiao" convert "$file" --output "$work/out" >>"$work/kaibiao"
  seconds java -cp "$work/tabula/lib/*" technology.tabula.CommandLineApp \
    -p all -l -f JSON -o "$work/tabula.json" "$file" >>"$work/tabula.s"
done

median() { sort -n "$1" | awk '{ s[NR] = $1 } END { print s[int((NR + 1) / 2)] }'; }
printf '%-10s %s  median %s s\n' kaibiao "$(tr '\n' ' ' <"$work/kaibiao")" "$(median "$work/kaibiao")"
printf '%-10s %s  median %s s\n' tabula "$(tr '\n' ' ' <"$work/tabula.s")" "$(median "$work/tabula.s")"
