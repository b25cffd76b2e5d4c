package io.kaibiao.samples.lake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document of a lake.
 *
 * @param name its file name; no two documents of a lake share one
 * @param kind what it is
 * @param pages pages of the report that it is or was; 0 if it is none
 * @param bytes the file
 * @param truth what the report says, cell by cell, or null if it is none
 */
@SuppressWarnings("ArrayRecordComponent") // made once, written once, never compared
public record LakeDocument(
    String name, String kind, int pages, byte[] bytes, @Nullable ObjectNode truth) {

  /** How many documents lie in a folder. */
  private static final int FOLDER = 1000;

  /**
   * Returns the folder of a document.
   *
   * @param number which document, from 0
   */
  static String folder(long number) {
    return String.format(Locale.ROOT, "%04d", number / FOLDER);
  }

  /** Returns how many cells the truth has. */
  int cells() {
    int cells = 0;
    if (truth != null) {
      for (var table : truth.path("tables")) {
        for (var row : table.path("rows")) {
          cells += row.path("cells").size();
        }
      }
    }
    return cells;
  }
}
