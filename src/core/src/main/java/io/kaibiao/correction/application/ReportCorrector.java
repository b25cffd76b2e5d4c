package io.kaibiao.correction.application;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.correction.Correction;
import io.kaibiao.dimension.DimensionReader;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.prose.StatementAgreement;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.ProofBasis;
import io.kaibiao.report.Report;
import io.kaibiao.report.Witness;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.UnprovedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Applies corrections to a report that was converted before, or read back from {@code report.json},
 * and proves it again without its document. Immutable and safe for use by many threads.
 */
public final class ReportCorrector {

  /** The findings that a proof that is done again makes anew. */
  private static final Set<FindingCode> PROVED =
      EnumSet.of(
          FindingCode.IDENTITY_FAILS,
          FindingCode.ROW_RESTORED,
          FindingCode.ROW_MISSING,
          FindingCode.CORRECTION_UNPLACED);

  private final CorrectedProof proof;
  private final DimensionReader dimensions;

  /**
   * Makes a corrector.
   *
   * @param proof what tries the identities, by the rules that the report was converted with
   * @param catalogue the forms that the report was converted with
   */
  public ReportCorrector(Proof proof, Catalogue catalogue) {
    this.proof = new CorrectedProof(proof);
    this.dimensions = new DimensionReader(catalogue);
  }

  /** Returns the proof that it tries corrected reports by. */
  public Proof proof() {
    return proof.proof();
  }

  /** Returns a corrector for reports that were converted without rules or forms of one's own. */
  public static ReportCorrector standard() {
    return new ReportCorrector(new Proof(Rulebook.standard()), Catalogue.load());
  }

  /**
   * Returns a report with corrections, in place of those that it has: without one, a figure is
   * again what was read and proved.
   *
   * @param corrections the last word on each figure last
   */
  public Report corrected(Report report, List<Correction> corrections) {
    ProofBasis basis = report.basis();
    List<Witness> witnesses =
        basis.witnesses().isEmpty()
            ? StatementAgreement.witnesses(report.statements())
            : basis.witnesses();
    List<Table> read =
        UnprovedCells.restored(withTexts(report.tables(), basis.texts()), basis.cells());
    CorrectedProof.Result proved =
        proof.prove(
            new CorrectedProof.Task(read, corrections, witnesses, report.source().coverage()),
            Checkpoint.NONE);
    DimensionReader.Placed placed =
        dimensions.place(proved.withTexts(proved.tables()), report.metadata());
    return new Report(
        report.source(),
        report.metadata(),
        placed.tables(),
        proved.checks(),
        StatementAgreement.against(report.statements(), witnesses, placed.tables()),
        findings(report.findings(), proved.findings(), placed.findings()),
        report.document(),
        report.figures(),
        proved.basis().of(report.source().kind()));
  }

  private static List<Table> withTexts(List<Table> tables, List<UnprovedText> texts) {
    List<Table> restored = new ArrayList<>(tables);
    for (UnprovedText text : texts) {
      Table table = restored.get(text.table());
      Grid grid = table.grid();
      List<GridCell> cells = new ArrayList<>(grid.cells());
      if (text.cell() >= cells.size()) {
        throw new IllegalArgumentException(
            "speaks of a cell of table " + table.id() + " that it does not have");
      }
      cells.set(text.cell(), text.before());
      restored.set(
          text.table(),
          table.withGrid(new Grid(grid.rows(), grid.columns(), cells, grid.within())));
    }
    return restored;
  }

  /**
   * Returns findings with those of the proof and of the dimensions in place of the old ones. As in
   * a conversion, the proof's stand before those of the metadata, and the dimensions' last.
   */
  private static List<Finding> findings(
      List<Finding> old, List<Finding> proved, List<Finding> placed) {
    List<Finding> findings = new ArrayList<>();
    int at = -1;
    for (Finding finding : old) {
      if (PROVED.contains(finding.code())) {
        at = at < 0 ? findings.size() : at;
      } else if (finding.code() == FindingCode.METADATA_CONTRADICTED && at < 0) {
        at = findings.size();
        findings.add(finding);
      } else if (finding.code() != FindingCode.DIMENSION_CONTRADICTED) {
        findings.add(finding);
      }
    }
    findings.addAll(at < 0 ? findings.size() : at, proved);
    findings.addAll(placed);
    return findings;
  }
}
