package io.kaibiao.dimension;

/** Where a word is printed. */
enum Place {
  TITLE,
  HEAD,
  LABEL
}
