package io.kaibiao.dimension;

/** Where a word is printed. */
enum WordPlace {
  TITLE,
  HEAD,
  LABEL
}
