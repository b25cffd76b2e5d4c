package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.naming.CellReader;
import io.kaibiao.report.Cell;
import io.kaibiao.report.Origin;
import io.kaibiao.report.Status;
import io.kaibiao.report.Value;
import io.kaibiao.text.Folding;
import io.kaibiao.text.Likeness;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrects names of subjects in cells of their own that OCR read nearly right; the classification
 * is a closed vocabulary. Immutable.
 */
public final class SubjectWords {

  private static final String RULE = "subject-from-classification";

  /** Minimum similarity (0–1) of a reading to the name that replaces it. */
  private static final double ALIKE = 0.7;

  private final Subjects classification;

  public SubjectWords(Subjects classification) {
    this.classification = classification;
  }

  /** Returns a cell with the one most similar subject name, if it is similar enough. */
  public Cell mended(Cell cell) {
    String text = cell.value().canonical();
    String read = NameAgreement.letters(text);
    boolean pixels = cell.evidence().origin() == Origin.PIXELS;
    if (!pixels || !classification.byName(Folding.label(text)).isEmpty()) {
      return cell;
    }
    String best = "";
    double most = ALIKE;
    double second = 0;
    for (Subject subject : classification.all()) {
      double alike = Likeness.of(read, NameAgreement.letters(subject.name()));
      if (subject.name().equals(best)) {
        continue;
      }
      if (alike > most || (alike == most && best.isEmpty())) {
        second = best.isEmpty() ? second : most;
        most = alike;
        best = subject.name();
      } else {
        second = Math.max(second, alike);
      }
    }
    return best.isEmpty() || second == most ? cell : named(cell, best);
  }

  private static Cell named(Cell cell, String name) {
    List<String> repairs = new ArrayList<>(cell.repairs());
    repairs.add(RULE);
    // A doubt about which row this is remains.
    boolean row = !cell.repairs().isEmpty() && cell.status() == Status.DOUBTFUL;
    return cell.as(
        new Value.Text(name),
        row ? Status.DOUBTFUL : Status.REPAIRED,
        row ? cell.confidence() : CellReader.REPAIRED,
        repairs,
        cell.evidence());
  }
}
