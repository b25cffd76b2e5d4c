package io.kaibiao.measure.dump;

import io.kaibiao.measure.dump.DumpFacts.Facts;
import io.kaibiao.measure.dump.DumpFacts.Figure;
import io.kaibiao.text.Similarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which table, row and figure of the truth those of a conversion are. Names are misread as figures
 * are, so that those of organisations and projects count as the most similar ones of the truth.
 *
 * @param truths the tables of the truth
 */
record DumpPairs(List<Facts> truths) {

  /** Least similarity of a name with the one it stands for. Set by eye on made reports. */
  private static final double ALIKE = 0.5;

  /**
   * Returns the table of the truth that one of a conversion is: of its form, then of the most
   * similar organisation, then with most figures that are the same.
   */
  Optional<Facts> of(Facts found) {
    return truths.stream()
        .filter(truth -> truth.form().equals(found.form()))
        .max(
            Comparator.comparingDouble(
                    (Facts truth) -> Similarity.of(truth.organization(), found.organization()))
                .thenComparingLong(truth -> same(truth, found)));
  }

  private static long same(Facts truth, Facts found) {
    return found.figures().stream()
        .filter(figure -> at(truth, figure).stream().anyMatch(figure::isSame))
        .count();
  }

  /** Returns the figures of a table at the place of another one's. */
  static List<Figure> at(Facts table, Figure figure) {
    return table.figures().stream()
        .filter(f -> f.row().equals(figure.row()) && f.column().equals(figure.column()))
        .toList();
  }

  /** Returns figures of a table with their rows named as the truth names them. */
  static List<Figure> named(Facts truth, List<Figure> figures) {
    List<String> names =
        truth.figures().stream().map(Figure::row).filter(DumpPairs::isName).distinct().toList();
    List<Figure> named = new ArrayList<>();
    for (Figure figure : figures) {
      String row = isName(figure.row()) ? nearest(figure.row(), names) : figure.row();
      named.add(new Figure(row, figure.column(), figure.value(), figure.doubtful()));
    }
    return named;
  }

  private static String nearest(String name, List<String> names) {
    return names.stream()
        .filter(other -> Similarity.of(name, other) >= ALIKE)
        .max(Comparator.comparingDouble(other -> Similarity.of(name, other)))
        .orElse(name);
  }

  /** Tells whether a key is a name, as a project's, and no code and no word of the catalogue. */
  static boolean isName(String row) {
    return row.codePoints().anyMatch(Character::isIdeographic) && !row.startsWith("x:");
  }
}
