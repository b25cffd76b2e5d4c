package io.kaibiao.report;

import io.kaibiao.correction.Correction;
import io.kaibiao.report.table.UnprovedCell;
import io.kaibiao.report.table.UnprovedText;
import java.util.List;

/**
 * What a report was proved from, as far as the report itself does not tell: a proof that is done
 * again begins with it.
 *
 * @param cells data cells that were otherwise before, in the order of tables, rows and cells
 * @param texts printed cells that were otherwise before, in the order of tables and cells
 * @param witnesses what sentences state of figures; empty for a report without pixels and
 *     corrections, whose statements tell it
 * @param corrections what people said of its figures, applied or not, the last word on each last
 */
public record ProofBasis(
    List<UnprovedCell> cells,
    List<UnprovedText> texts,
    List<Witness> witnesses,
    List<Correction> corrections) {

  /** The report tells everything. */
  public static final ProofBasis NONE = new ProofBasis(List.of(), List.of(), List.of(), List.of());

  public ProofBasis {
    cells = List.copyOf(cells);
    texts = List.copyOf(texts);
    witnesses = List.copyOf(witnesses);
    corrections = List.copyOf(corrections);
  }

  /** Returns this as a report of a kind keeps it: without witnesses where its statements do. */
  public ProofBasis of(SourceKind kind) {
    return kind == SourceKind.DIGITAL && corrections.isEmpty()
        ? new ProofBasis(cells, texts, List.of(), corrections)
        : this;
  }
}
