package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.naming.CellReader;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.ClosestMatch;
import io.kaibiao.text.Folding;
import io.kaibiao.text.MatchLimits;
import io.kaibiao.text.Similarity;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrects names of subjects in cells of their own that OCR read nearly right; the classification
 * is a closed vocabulary. Immutable.
 */
final class SubjectWords {

  private static final MatchLimits NAMED =
      MatchLimits.atLeast(CorrectionTolerances.STANDARD.similarities().subject());

  private final Subjects classification;
  private final ClosestMatch<Subject> names;

  SubjectWords(Subjects classification) {
    this.classification = classification;
    this.names = new ClosestMatch<>(classification.all(), Subject::name, NAMED);
  }

  /** Returns a cell with the only subject's name that it is most like, if it is that like one. */
  Cell corrected(Cell cell) {
    String text = cell.value().canonical();
    String read = NameAgreement.letters(text);
    boolean pixels = cell.evidence().origin() == Origin.PIXELS;
    if (!pixels || !classification.byName(Folding.label(text)).isEmpty()) {
      return cell;
    }
    return names
        .only(subject -> Similarity.of(read, NameAgreement.letters(subject.name())))
        .map(subject -> named(cell, subject.name()))
        .orElse(cell);
  }

  private static Cell named(Cell cell, String name) {
    List<RepairCode> repairs = new ArrayList<>(cell.repairs());
    repairs.add(RepairCode.SUBJECT_FROM_CLASSIFICATION);
    // A doubt about the row stays one.
    boolean row = !cell.repairs().isEmpty() && cell.status() == Status.DOUBTFUL;
    return cell.as(
        new Value.Text(name),
        row ? Status.DOUBTFUL : Status.REPAIRED,
        row ? cell.confidence() : CellReader.REPAIRED,
        repairs,
        cell.evidence());
  }
}
