#!/bin/sh
# Trains kaibiao_amount.traineddata from nothing and measures it: strips, lines, training,
# evaluation, confusions. Needs a JDK, Debian's tesseract-ocr and python3-pil, and the fonts of
# fonts.tsv; packages.txt names the packages of all of them.
#
#   models/train/train.sh [WORK-FOLDER [ITERATIONS [FOLDER-OF-OWN-STRIPS...]]]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${1:-/tmp/kaibiao-amount}
iterations=${2:-150000}
if [ $# -gt 2 ]; then shift 2; else set --; fi
mkdir -p "$work/own"
for folder in "$@"; do
  cp "$folder"/*.png "$folder"/*.gt.txt "$work/own/"
done
sheets=4
seed=20261125
model=kaibiao_amount
export OMP_THREAD_LIMIT=1
mkdir -p "$work"

echo "strips for training, and of each held-out condition" >&2
for cutting in cleaned uncleaned; do
  set --
  [ "$cutting" = cleaned ] || set -- --uncleaned
  while IFS="$(printf '\t')" read -r which how count _ recipe; do
    if [ "$which" = train ] && [ "$how" = "$cutting" ]; then
      while [ "$count" -gt 0 ]; do
        set -- "$@" --recipe "$recipe"
        count=$((count - 1))
      done
    fi
  done <"$here/recipes.tsv"
  "$root/kaibiao" samples figures --fonts "$here/fonts.tsv" --set train --seed $seed \
    --sheets $sheets --output "$work/train/$cutting" "$@"
done
other=$seed
while IFS="$(printf '\t')" read -r which how count name recipe; do
  [ "$which" = held-out ] || continue
  other=$((other + 1))
  set --
  [ "$how" = cleaned ] || set -- --uncleaned
  "$root/kaibiao" samples figures --fonts "$here/fonts.tsv" --set held-out --seed $other \
    --sheets "$count" --recipe "$recipe" --output "$work/held-out/$name" "$@" </dev/null
done <"$here/recipes.tsv"

echo "lines as Tesseract's trainer takes them" >&2
/usr/bin/python3 "$here/lines.py" "$work/lines" "$work/train/cleaned" "$work/train/uncleaned" \
  "$work/own"
for image in "$work"/lines/*.tif; do
  tesseract "$image" "${image%.tif}" --psm 13 lstm.train >/dev/null 2>&1
done
ls "$work"/lines/*.lstmf >"$work/lstmf.txt"

echo "a starter: the characters, no words, no patterns" >&2
echo '0123456789,.%-() 9' >"$work/characters.txt"
unicharset_extractor --output_unicharset "$work/unicharset" --norm_mode 1 "$work/characters.txt"
mkdir -p "$work/langdata" "$work/starter"
echo '# none' >"$work/langdata/radical-stroke.txt"
combine_lang_model --input_unicharset "$work/unicharset" --script_dir "$work/langdata" \
  --output_dir "$work/starter" --lang $model --pass_through_recoder
starter=$work/starter/$model/$model.traineddata

echo "training; $work/training.log tells how it goes" >&2
lstmtraining --traineddata "$starter" \
  --net_spec '[1,36,0,1 Ct3,3,16 Mp3,3 Lfys48 Lfx96 Lrx96 Lfx192 O1c1]' \
  --learning_rate 0.0002 --train_listfile "$work/lstmf.txt" \
  --model_output "$work/checkpoint" --max_iterations "$iterations" >"$work/training.log" 2>&1
lstmtraining --stop_training --convert_to_int --traineddata "$starter" \
  --continue_from "$work/checkpoint_checkpoint" --model_output "$work/$model.traineddata"
cp "$work/$model.traineddata" "$root/models/"

echo "evaluation" >&2
"$root/kaibiao" samples measure --model OWN --model ENGLISH --model CHINESE --most 410 \
  --confusions "$root/models/confusions.tsv" "$work"/held-out/* | tee "$work/evaluation.md"
