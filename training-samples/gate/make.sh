#!/bin/sh
# Makes the documents of this folder anew: the same bytes with the same Java, the same program and, for the scans, the
# same readers of the text layer. Builds the program if needed.
#   sh training-samples/gate/make.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$here/../..
scan() { # REPORT NAME RECIPE PAGES
  "$home/kaibiao" samples scans "$here/../reports/$1.pdf" --truth "$here/../reports/truth/$1.json" \
    --name "$2" --recipe "$3" --pages "$4" --seed 20261125 --output "$here"
}
"$home/kaibiao" --version >/dev/null # builds, if needed
rm -f "$here"/*.pdf "$here"/truth/*.json "$here"/manifest.json
java -cp "$home/src/cli/target/lib/*" io.kaibiao.samples.maker.MakeGate "$here"
scan sample-final-accounts fa05 bilevel-200 1,11
scan sample-budget bg06 bilevel-300 1,11
scan sample-budget bg08 broken-rulings 1,13
scan sample-budget bg10 folded 1,15
