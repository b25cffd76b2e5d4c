package io.kaibiao.compare;

import io.kaibiao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What two reports say alike and what differently. Their figures are compared by the dimensions of
 * their places, in whatever tables, rows and columns they are printed; text is not compared.
 *
 * <p>Two figures are equal if some amount is rounded to both, in whatever units they are printed.
 * All figures that a report has of one place are one entry where they agree.
 *
 * @param entries what both or one of them have, in the order of the first report, then what only
 *     the second has in the order of that
 * @param incomparable the other figures of the first and then of the second report, in reading
 *     order
 */
public record Comparison(List<ComparedEntry> entries, List<IncomparableFigure> incomparable) {
  public Comparison {
    entries = List.copyOf(entries);
    incomparable = List.copyOf(incomparable);
  }

  /** Compares the same years of the same bodies. */
  public static Comparison of(Report first, Report second) {
    return of(first, second, ComparisonOptions.DEFAULT);
  }

  /** Compares two reports. */
  public static Comparison of(Report first, Report second, ComparisonOptions options) {
    Terms terms = Terms.of(first, second, options);
    ReportFigures ofFirst =
        ReportFigures.read(first, new KeyMaker(first, terms), IncomparableFigure.Side.FIRST);
    ReportFigures ofSecond =
        ReportFigures.read(second, new KeyMaker(second, terms), IncomparableFigure.Side.SECOND);
    List<IncomparableFigure> incomparable = new ArrayList<>(ofFirst.incomparable());
    incomparable.addAll(ofSecond.incomparable());
    return new Comparison(entries(ofFirst.keyed(), ofSecond.keyed()), incomparable);
  }

  /** Returns the entries with an outcome. */
  public List<ComparedEntry> entries(ComparisonOutcome outcome) {
    return entries.stream().filter(entry -> entry.outcome() == outcome).toList();
  }

  /** Returns the entries where figures of one report contradict each other. */
  public List<ComparedEntry> contradicted() {
    return entries.stream().filter(ComparedEntry::isContradicted).toList();
  }

  private static List<ComparedEntry> entries(
      Map<FigureKey, List<ComparedFigure>> first, Map<FigureKey, List<ComparedFigure>> second) {
    List<ComparedEntry> entries = new ArrayList<>();
    Map<FigureKey, List<ComparedFigure>> left = new LinkedHashMap<>(second);
    for (Map.Entry<FigureKey, List<ComparedFigure>> own : first.entrySet()) {
      List<ComparedFigure> others = left.remove(own.getKey());
      entries.addAll(own.getKey().entries(own.getValue(), others == null ? List.of() : others));
    }
    left.forEach((key, figures) -> entries.addAll(key.entries(List.of(), figures)));
    return entries;
  }
}
