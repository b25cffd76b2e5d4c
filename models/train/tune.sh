#!/bin/sh
# Goes on training kaibiao_amount.traineddata with Tesseract's own trainer, on drawn strips and on
# strips of an archive, and measures it. Needs no GPU: a JDK and Debian's packages of packages.txt.
#
#   models/train/tune.sh [-c MODEL] [-s SHEETS] [WORK-FOLDER [ITERATIONS [FOLDER-OF-OWN-STRIPS...]]]
#
#   -c MODEL   the .traineddata to go on from (the one in models/)
#   -s SHEETS  how many sheets of 200 strips each recipe gets, times its count (1)
#
# What is done already in WORK-FOLDER is not done again: a training that was stopped goes on.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
from=$root/models/kaibiao_amount.traineddata
sheets=1
while getopts c:s: option; do
  case $option in
    c) from=$OPTARG ;;
    s) sheets=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
work=${1:-/tmp/kaibiao-tuning}
iterations=${2:-20000}
if [ $# -gt 2 ]; then shift 2; else set --; fi
mkdir -p "$work/own" "$work/done"
for folder in "$@"; do
  cp "$folder"/*.png "$folder"/*.gt.txt "$work/own/"
done
seed=20261126
model=kaibiao_amount
export OMP_THREAD_LIMIT=1
. "$here/sheets.sh"

if once strips; then
  training_strips "$sheets"
  touch "$work/done/strips"
fi

# Lines as Tesseract's trainer takes them.
if once lines; then
  $python "$here/lines.py" "$work/lines" "$work/train/cleaned" "$work/train/uncleaned" \
    "$work/own"
  for image in "$work"/lines/*.tif; do
    tesseract "$image" "${image%.tif}" --psm 13 lstm.train >/dev/null 2>&1
  done
  ls "$work"/lines/*.lstmf >"$work/lstmf.txt"
  touch "$work/done/lines"
fi

if once starter; then
  starter $model
  touch "$work/done/starter"
fi
empty=$work/starter/$model/$model.traineddata

if once training; then
  combine_tessdata -e "$from" "$work/from.lstm"
  $python "$here/floats.py" "$work/from.lstm" "$work/floats.lstm"
  # A low rate: the model is good, and is not to forget.
  lstmtraining --traineddata "$empty" --train_listfile "$work/lstmf.txt" \
    --learning_rate 0.00004 --reset_learning_rate --perfect_sample_delay 4 \
    --max_iterations "$iterations" --model_output "$work/tuned" \
    --continue_from "$work/floats.lstm" >>"$work/tuned.log" 2>&1
  touch "$work/done/training"
fi
lstmtraining --stop_training --convert_to_int --traineddata "$empty" \
  --continue_from "$work/tuned_checkpoint" --model_output "$work/$model.traineddata"
cp "$work/$model.traineddata" "$root/models/"

if once held-out; then
  held_out_strips
  touch "$work/done/held-out"
fi
measured 60
