package io.kaibiao.samples.maker;

/** The kinds of generic tables that are measured apart. */
enum GenericKind {
  RULED(Script.CHINESE, Rules.GRID, Heads.ONE_ROW),
  RULED_MERGED(Script.CHINESE, Rules.GRID, Heads.GROUPED),
  DASHED_MERGED(Script.CHINESE, Rules.DASHED_GRID, Heads.GROUPED),
  HORIZONTAL(Script.CHINESE, Rules.HORIZONTAL, Heads.ONE_ROW),
  HORIZONTAL_GROUPED(Script.CHINESE, Rules.HORIZONTAL, Heads.GROUPED),
  THREE_LINE(Script.CHINESE, Rules.THREE, Heads.ONE_ROW),
  THREE_LINE_GROUPED(Script.CHINESE, Rules.THREE, Heads.GROUPED),
  UNRULED(Script.CHINESE, Rules.NONE, Heads.ONE_ROW),
  UNRULED_GROUPED(Script.CHINESE, Rules.NONE, Heads.GROUPED),
  LATIN_RULED(Script.LATIN, Rules.GRID, Heads.GROUPED),
  LATIN_HORIZONTAL(Script.LATIN, Rules.HORIZONTAL, Heads.ONE_ROW),
  LATIN_THREE_LINE(Script.LATIN, Rules.THREE, Heads.GROUPED),
  LATIN_UNRULED(Script.LATIN, Rules.NONE, Heads.ONE_ROW);

  /** What its words are written in. */
  enum Script {
    CHINESE,
    LATIN
  }

  /** Which lines it has. */
  enum Rules {
    GRID,
    DASHED_GRID,
    HORIZONTAL,
    /** Above and below the heads and below the table, and below heads over several columns. */
    THREE,
    NONE;

    boolean closed() {
      return this == GRID || this == DASHED_GRID;
    }
  }

  /** How its heads are built. */
  enum Heads {
    ONE_ROW,
    /** Two or three rows, heads over several columns. */
    GROUPED
  }

  private final Script script;
  private final Rules rules;
  private final Heads heads;

  GenericKind(Script script, Rules rules, Heads heads) {
    this.script = script;
    this.rules = rules;
    this.heads = heads;
  }

  Script script() {
    return script;
  }

  Rules rules() {
    return rules;
  }

  Heads heads() {
    return heads;
  }
}
