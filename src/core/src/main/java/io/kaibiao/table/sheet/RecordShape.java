package io.kaibiao.table.sheet;

import io.kaibiao.table.Lexicon;

/** Tells which tables are records of labels and values, which have no header. */
final class RecordShape {

  /** Most texts in the first row of a record: two labels with their values. */
  private static final int MOST_TEXTS = 4;

  private RecordShape() {}

  static boolean isRecord(CellTexts texts, Lexicon lexicon) {
    return texts.texts(0).size() <= MOST_TEXTS
        && !texts.isBlank(0, 0)
        && lexicon.opensRecord(texts.text(0, 0));
  }
}
