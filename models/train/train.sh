#!/bin/sh
# Trains kaibiao_amount.traineddata and measures it: strips, lines, training, evaluation,
# confusions. From nothing, or from a model that is there. Needs a JDK, Debian's tesseract-ocr and
# python3-pil, and the fonts of fonts.tsv; packages.txt names the packages of all of them.
#
#   models/train/train.sh [-c MODEL] [-s SHEETS] [WORK-FOLDER [ITERATIONS [FOLDER-OF-OWN-STRIPS...]]]
#
#   -c MODEL   goes on from a .traineddata of this project, such as the one that it ships
#   -s SHEETS  how many sheets of 200 strips each recipe gets, times its count (4)
#
# What is done already in WORK-FOLDER is not done again: a training that was stopped goes on.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
from=
sheets=4
while getopts c:s: option; do
  case $option in
    c) from=$OPTARG ;;
    s) sheets=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
work=${1:-/tmp/kaibiao-amount}
iterations=${2:-300000}
if [ $# -gt 2 ]; then shift 2; else set --; fi
mkdir -p "$work/own" "$work/done"
for folder in "$@"; do
  cp "$folder"/*.png "$folder"/*.gt.txt "$work/own/"
done
seed=20261126
model=kaibiao_amount
export OMP_THREAD_LIMIT=1
# Minutes of work: Java's second compiler pays.
export KAIBIAO_JAVA_OPTS="${KAIBIAO_JAVA_OPTS:-} -XX:TieredStopAtLevel=4"

# once STEP: whether this step is still to be done.
once() {
  [ ! -e "$work/done/$1" ] && echo "$(date +%T) $1" >&2
}

if once strips; then
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
  touch "$work/done/strips"
fi

# Lines as Tesseract's trainer takes them.
if once lines; then
  /usr/bin/python3 "$here/lines.py" "$work/lines" "$work/train/cleaned" "$work/train/uncleaned" \
    "$work/own"
  for image in "$work"/lines/*.tif; do
    tesseract "$image" "${image%.tif}" --psm 13 lstm.train >/dev/null 2>&1
  done
  ls "$work"/lines/*.lstmf >"$work/lstmf.txt"
  touch "$work/done/lines"
fi

# A starter: the characters, no words, no patterns.
if once starter; then
  echo '0123456789,.%-() 9' >"$work/characters.txt"
  unicharset_extractor --output_unicharset "$work/unicharset" --norm_mode 1 "$work/characters.txt"
  mkdir -p "$work/langdata" "$work/starter"
  echo '# none' >"$work/langdata/radical-stroke.txt"
  combine_lang_model --input_unicharset "$work/unicharset" --script_dir "$work/langdata" \
    --output_dir "$work/starter" --lang $model --pass_through_recoder
  touch "$work/done/starter"
fi
starter=$work/starter/$model/$model.traineddata

# train NAME ITERATIONS RATE ARGUMENT...: goes on from NAME's last checkpoint, where there is one.
train() {
  name=$1 most=$2 rate=$3
  shift 3
  lstmtraining --traineddata "$starter" --train_listfile "$work/lstmf.txt" \
    --learning_rate "$rate" --perfect_sample_delay 4 --max_iterations "$most" \
    --model_output "$work/$name" "$@" >>"$work/$name.log" 2>&1
}

# Most at the rate at which the net learns from nothing; a quarter at a lower one, to settle.
if once training; then
  if [ -n "$from" ]; then
    combine_tessdata -e "$from" "$work/from.lstm"
    /usr/bin/python3 "$here/floats.py" "$work/from.lstm" "$work/floats.lstm"
    train learnt $((iterations * 3 / 4)) 0.0002 --reset_learning_rate \
      --continue_from "$work/floats.lstm"
  else
    train learnt $((iterations * 3 / 4)) 0.0002 \
      --net_spec '[1,36,0,1 Ct3,3,16 Mp3,3 Lfys48 Lfx96 Lrx96 Lfx192 O1c1]'
  fi
  touch "$work/done/training"
fi
if once settling; then
  train settled $((iterations / 4)) 0.00004 --reset_learning_rate \
    --continue_from "$work/learnt_checkpoint"
  touch "$work/done/settling"
fi
lstmtraining --stop_training --convert_to_int --traineddata "$starter" \
  --continue_from "$work/settled_checkpoint" --model_output "$work/$model.traineddata"
cp "$work/$model.traineddata" "$root/models/"

if once held-out; then
  other=$seed
  while IFS="$(printf '\t')" read -r which how count name recipe; do
    [ "$which" = held-out ] || continue
    other=$((other + 1))
    set --
    [ "$how" = cleaned ] || set -- --uncleaned
    "$root/kaibiao" samples figures --fonts "$here/fonts.tsv" --set held-out --seed $other \
      --sheets "$count" --recipe "$recipe" --output "$work/held-out/$name" "$@" </dev/null
  done <"$here/recipes.tsv"
  touch "$work/done/held-out"
fi
"$root/kaibiao" samples measure --model OWN --model ENGLISH --model CHINESE --most 410 \
  --confusions "$root/models/confusions.tsv" "$work"/held-out/* | tee "$work/evaluation.md"
