package io.kaibiao.sheet.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.report.SourceKind;
import java.util.List;

/** The JSON of one converter. Implementations are immutable. */
interface PeerResult {

  /** Returns the kind of source. */
  SourceKind kind();

  /**
   * Tells whether values are what the converter writes.
   *
   * @param roots the values of the file, at least one
   */
  boolean matches(List<JsonNode> roots);

  /** Reads the values, which match, into pages. */
  void read(List<JsonNode> roots, PeerPages pages) throws InputException;

  /** Tells whether a member of an object is needed. */
  boolean needs(String member);
}
