package io.kaibiao.export.alto;

import io.kaibiao.report.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A tag that blocks refer to.
 *
 * @param element the name of its element, by the kind of what it says
 * @param id its identifier
 * @param type the kind of thing that it says, empty where the element tells it
 * @param label what it says
 */
record AltoTag(String element, String id, String type, String label) {

  static final AltoTag TABLE = new AltoTag("LayoutTag", "LT_TABLE", "", "table");
  static final AltoTag CELL = new AltoTag("LayoutTag", "LT_CELL", "", "table cell");
  static final AltoTag DOUBTFUL = new AltoTag("OtherTag", "OT_DOUBTFUL", "status", "doubtful");
  static final AltoTag REPAIRED = new AltoTag("OtherTag", "OT_REPAIRED", "status", "repaired");

  /** Returns the tag of a kind of text. */
  static AltoTag of(BlockKind kind) {
    String id = "ST_" + kind.id().replace('-', '_').toUpperCase(Locale.ROOT);
    return new AltoTag("StructureTag", id, "", kind.id());
  }

  /** Returns all tags. */
  static List<AltoTag> all() {
    List<AltoTag> all = new ArrayList<>(List.of(TABLE, CELL));
    for (BlockKind kind : BlockKind.values()) {
      all.add(of(kind));
    }
    all.add(DOUBTFUL);
    all.add(REPAIRED);
    return all;
  }
}
