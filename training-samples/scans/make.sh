#!/bin/sh
# Makes the scans of this folder anew from ../reports: the same bytes with the same Java, the same program and the
# same font for the words of seal and watermark (the committed ones: WenQuanYi Micro Hei).
#   sh training-samples/scans/make.sh [FONT-FILE]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
scan() { # REPORT NAME RECIPE PAGES
  "$here/../../kaibiao" samples scans "$here/../reports/$1.pdf" --truth "$here/../reports/truth/$1.json" \
    --name "$2" --recipe "$3" --pages "$4" --seed 20261125 $font --output "$here"
}
font=${1:+--font $1}
scan sample-final-accounts fa01 seal 1,6
scan sample-final-accounts fa02 bilevel-150 1,7
scan sample-final-accounts fa03 skewed-jpeg 1,8
scan sample-final-accounts fa07-fa09 quarter-turn 1,14,16
scan sample-budget bg02 good-300 1,6
scan sample-budget bg04 wavy 1,8-9
scan sample-budget bg05 faded-watermark 1,10
