package io.kaibiao.samples.maker;

/** The kinds of generic tables that are measured separately. */
public enum GenericKind {
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
  LATIN_UNRULED(Script.LATIN, Rules.NONE, Heads.ONE_ROW),
  TURNED(Script.CHINESE, Rules.GRID, Heads.GROUPED, Setting.TURNED),
  TURNED_THREE_LINE(Script.CHINESE, Rules.THREE, Heads.GROUPED, Setting.TURNED),
  IN_COLUMN(Script.CHINESE, Rules.GRID, Heads.ONE_ROW, Setting.IN_COLUMN),
  IN_COLUMN_THREE_LINE(Script.CHINESE, Rules.THREE, Heads.ONE_ROW, Setting.IN_COLUMN),
  LATIN_IN_COLUMN_UNRULED(Script.LATIN, Rules.NONE, Heads.ONE_ROW, Setting.IN_COLUMN),
  NESTED(Script.CHINESE, Rules.GRID, Heads.ONE_ROW, Setting.NESTED);

  /** The scripts of a table's words. */
  enum Script {
    CHINESE,
    LATIN
  }

  /** The rules of a table. */
  enum Rules {
    GRID,
    DASHED_GRID,
    HORIZONTAL,
    /** Above and below the headers and below the table, and below headers over several columns. */
    THREE,
    NONE;

    boolean closed() {
      return this == GRID || this == DASHED_GRID;
    }
  }

  /** The structure of a table's headers. */
  enum Heads {
    ONE_ROW,
    /** Two or three rows, with headers over several columns. */
    GROUPED
  }

  /** The position of a table on its page. */
  enum Setting {
    /** Between paragraphs. */
    ALONE,
    /** Sideways on a portrait page. */
    TURNED,
    /** In one of two columns of prose. */
    IN_COLUMN,
    /** Between paragraphs, with another table in one of its cells. */
    NESTED
  }

  private final Script script;
  private final Rules rules;
  private final Heads heads;
  private final Setting setting;

  GenericKind(Script script, Rules rules, Heads heads) {
    this(script, rules, heads, Setting.ALONE);
  }

  GenericKind(Script script, Rules rules, Heads heads, Setting setting) {
    this.script = script;
    this.rules = rules;
    this.heads = heads;
    this.setting = setting;
  }

  Setting setting() {
    return setting;
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
