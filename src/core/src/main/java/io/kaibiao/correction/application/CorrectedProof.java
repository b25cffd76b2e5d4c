package io.kaibiao.correction.application;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.correction.Correction;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.judgement.RoughProofs;
import io.kaibiao.report.Check;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.Finding;
import io.kaibiao.report.ProofBasis;
import io.kaibiao.report.Witness;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves tables in which people corrected figures. What they say is never changed to fit an
 * identity; one that fails with it is said.
 *
 * @param proof what tries the identities
 */
public record CorrectedProof(Proof proof) {

  /**
   * Tables after the proof.
   *
   * @param tables the proved tables, their grids as read
   * @param checks every identity that was tried and had something to compare
   * @param findings problems that a person should look at
   * @param rough the amounts that are proved only within rounding
   * @param basis what they were proved from
   * @param grids the grids of the tables, with the corrected texts
   * @param placed how many corrections were applied
   */
  public record Result(
      List<Table> tables,
      List<Check> checks,
      List<Finding> findings,
      RoughProofs rough,
      ProofBasis basis,
      List<Grid> grids,
      int placed) {
    public Result {
      tables = List.copyOf(tables);
      checks = List.copyOf(checks);
      findings = List.copyOf(findings);
      grids = List.copyOf(grids);
    }

    /** Returns tables with the corrected texts in their grids, whatever else was done to them. */
    public List<Table> withTexts(List<Table> others) {
      List<Table> texts = new ArrayList<>();
      for (int t = 0; t < others.size(); t++) {
        texts.add(others.get(t).withGrid(grids.get(t)));
      }
      return texts;
    }
  }

  /**
   * What to prove.
   *
   * @param tables the tables as they were read, lost rows put back
   * @param corrections what people say of their figures
   * @param witnesses what sentences state of their figures
   * @param coverage which pages of the document they are from
   */
  public record Task(
      List<Table> tables,
      List<Correction> corrections,
      List<Witness> witnesses,
      Coverage coverage) {
    public Task {
      tables = List.copyOf(tables);
      corrections = List.copyOf(corrections);
      witnesses = List.copyOf(witnesses);
    }
  }

  /**
   * Applies the corrections and tries the identities.
   *
   * @param checkpoint passed at every step that may be one of many
   */
  public Result prove(Task task, Checkpoint checkpoint) {
    CorrectedTables corrected = new CorrectedTables(task.tables(), task.corrections());
    Proof.Proved proved =
        proof.proveWhole(corrected.tables(), task.witnesses(), task.coverage(), checkpoint);
    List<Table> tables = corrected.withoutBlanks(proved.tables());
    CorrectedTexts texts = new CorrectedTexts(tables, task.tables(), corrected.placed());
    List<Finding> findings = new ArrayList<>(corrected.findings());
    findings.addAll(proved.findings());
    return new Result(
        tables,
        proved.checks(),
        findings,
        proved.rough(),
        new ProofBasis(
            UnprovedCells.of(task.tables(), tables),
            texts.replaced(),
            task.witnesses(),
            task.corrections()),
        texts.tables().stream().map(Table::grid).toList(),
        corrected.placed().size());
  }
}
