# Read by train.sh and tune.sh, which set here, root, work and seed.

# Minutes of work: Java's second compiler pays.
export KAIBIAO_JAVA_OPTS="${KAIBIAO_JAVA_OPTS:-} -XX:TieredStopAtLevel=4"

# Debian's, which has the packages of packages.txt.
python=/usr/bin/python3

# once STEP: whether this step is still to be done.
once() {
  [ ! -e "$work/done/$1" ] && echo "$(date +%T) $1" >&2
}

# training_strips SHEETS: strips of all recipes to learn from, so many sheets of 200 times their counts.
training_strips() {
  sheets=$1
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
    "$root/kaibiao" samples figures --fonts "$here/fonts.tsv" --set train --seed "$seed" \
      --sheets "$sheets" --output "$work/train/$cutting" "$@"
  done
}

# Strips of fonts that are held out, to measure by.
held_out_strips() {
  other=$seed
  while IFS="$(printf '\t')" read -r which how count name recipe; do
    [ "$which" = held-out ] || continue
    other=$((other + 1))
    set --
    [ "$how" = cleaned ] || set -- --uncleaned
    "$root/kaibiao" samples figures --fonts "$here/fonts.tsv" --set held-out --seed $other \
      --sheets "$count" --recipe "$recipe" --output "$work/held-out/$name" "$@" </dev/null
  done <"$here/recipes.tsv"
}

# starter MODEL: the characters, no words, no patterns.
starter() {
  echo '0123456789,.%-() 9' >"$work/characters.txt"
  unicharset_extractor --output_unicharset "$work/unicharset" --norm_mode 1 "$work/characters.txt"
  mkdir -p "$work/langdata" "$work/starter"
  echo '# none' >"$work/langdata/radical-stroke.txt"
  combine_lang_model --input_unicharset "$work/unicharset" --script_dir "$work/langdata" \
    --output_dir "$work/starter" --lang "$1" --pass_through_recoder
}

# measured MOST: how well all readers read the strips that are held out.
measured() {
  "$root/kaibiao" samples measure --model OWN --model ENGLISH --model CHINESE --most "$1" \
    --confusions "$root/models/confusions.tsv" "$work"/held-out/* | tee "$work/evaluation.md"
}
