package io.kaibiao.page.structure;

import java.util.Map;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/**
 * The cross-reference tables of a file, which notices when PDFBox replaces them by the result of a
 * search for objects.
 */
final class WatchedReferences extends XrefTrailerResolver {

  private long stated;
  private boolean repaired;
  private boolean finished;
  private Map<COSObjectKey, Long> objects = Map.of();

  @Override
  public void setStartxref(long position) {
    super.setStartxref(position);
    stated = sum();
  }

  /** Called by PDFBox before it rebuilds the table, and when it no longer needs it. */
  @Override
  protected void reset() {
    if (!finished) {
      repaired = true;
    }
    super.reset();
  }

  /** Notes the final state of the table, before PDFBox drops it. */
  void finish() {
    finished = true;
    repaired |= sum() != stated;
    Map<COSObjectKey, Long> table = getXrefTable();
    if (repaired && table != null) {
      objects = Map.copyOf(table);
    }
  }

  /** Tells whether entries of the table were wrong or missing. */
  boolean isRepaired() {
    return repaired;
  }

  /**
   * Returns the objects of a table that was repaired, each with its position in the file, or with
   * the negative number of the object stream that holds it.
   */
  Map<COSObjectKey, Long> objects() {
    return objects;
  }

  /** Returns a sum over all entries that does not depend on their order. */
  private long sum() {
    Map<COSObjectKey, Long> table = getXrefTable();
    if (table == null) {
      return 0;
    }
    long sum = 0;
    for (Map.Entry<COSObjectKey, Long> entry : table.entrySet()) {
      sum += (entry.getKey().hashCode() + 1L) * (entry.getValue() * 0x9E3779B97F4A7C15L + 1);
    }
    return sum;
  }
}
