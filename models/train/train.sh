#!/bin/sh
# Trains both figure models from nothing, puts them into models/ and measures them: strips, fonts,
# training, Tesseract's file, ONNX, evaluation, confusions.
#
#   models/train/train.sh [WORK-FOLDER [SECONDS [FOLDER-OF-OWN-STRIPS...]]]
#
# Needs a JDK and the Debian packages of packages.txt. The training itself (SECONDS, 568) wants a
# GPU and a dozen processors: a machine that has them needs but WORK-FOLDER/data and this folder,
# where `train.py data learnt SECONDS` does that step; bring WORK-FOLDER/learnt back and run this
# again. What is done already in WORK-FOLDER is not done again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${1:-/tmp/kaibiao-amount}
seconds=${2:-568}
if [ $# -gt 2 ]; then shift 2; else set --; fi
mkdir -p "$work/own" "$work/done" "$work/data"
for folder in "$@"; do
  cp "$folder"/*.png "$folder"/*.gt.txt "$work/own/"
done
seed=20261127
model=kaibiao_amount
. "$here/sheets.sh"

if once strips; then
  training_strips 2
  touch "$work/done/strips"
fi
if once held-out; then
  held_out_strips
  touch "$work/done/held-out"
fi
if once data; then
  $python "$here/fonts.py" train "$work/data/fonts"
  $python "$here/pack.py" "$work/data/strips.xz" 70000 \
    "$work/train/cleaned" "$work/train/uncleaned" "$work/own"
  $python "$here/pack.py" "$work/data/held-out.xz" 3000 "$work"/held-out/*
  touch "$work/done/data"
fi

if [ ! -e "$work/learnt/tesseract.pt" ]; then
  $python "$here/train.py" "$work/data" "$work/learnt" "$seconds"
fi

$python "$here/export.py" "$work/learnt/convolutions.pt" "$root/models/kaibiao_figures.onnx"

# A network of Tesseract's of the same layers, whose weights are then exchanged. It takes one line
# to have Tesseract's trainer write it.
if once starter; then
  starter $model
  mkdir -p "$work/one"
  first=$(find "$work/train/cleaned" -name '*.png' | sort | head -1)
  cp "$first" "${first%.png}.gt.txt" "$work/one/"
  $python "$here/lines.py" "$work/lines" "$work/one"
  tesseract "$work/lines/lines-000.tif" "$work/lines/lines-000" --psm 13 lstm.train
  echo "$work/lines/lines-000.lstmf" >"$work/lstmf.txt"
  empty=$work/starter/$model/$model.traineddata
  spec=$($python -c "import sys; sys.path.insert(0, '$here'); import networks; print(networks.SPEC)")
  lstmtraining --traineddata "$empty" --train_listfile "$work/lstmf.txt" --net_spec "$spec" \
    --model_output "$work/empty" --max_iterations 1
  lstmtraining --stop_training --traineddata "$empty" --continue_from "$work/empty_checkpoint" \
    --model_output "$work/empty.traineddata"
  combine_tessdata -e "$work/empty.traineddata" "$work/empty.lstm"
  touch "$work/done/starter"
fi
$python "$here/weights.py" "$work/empty.lstm" "$work/learnt/tesseract.pt" "$work/$model.lstm"
cp "$work/empty.traineddata" "$root/models/$model.traineddata"
combine_tessdata -o "$root/models/$model.traineddata" "$work/$model.lstm"
rm -f "$root/models/$model.traineddata.__tmp__"
combine_tessdata -c "$root/models/$model.traineddata"

measured 60
