package io.kaibiao.cli.compare;

import io.kaibiao.batch.OneLine;
import io.kaibiao.compare.CellComparison;
import io.kaibiao.compare.ComparedCell;
import io.kaibiao.compare.ComparedEntry;
import io.kaibiao.compare.ComparedFigure;
import io.kaibiao.compare.Comparison;
import io.kaibiao.compare.ComparisonOutcome;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Status;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints a comparison for people: counts, then what differs, with pages. */
final class PairText {

  private final PrintWriter out;
  private final Detail detail;

  /** How much is printed. */
  enum Detail {
    /** What differs. */
    DIFFERENCES,
    /** What only one report has, too. */
    ONE_SIDED
  }

  PairText(PrintWriter out, Detail detail) {
    this.out = out;
    this.detail = detail;
  }

  void print(ReportPair pair) {
    line("A: %s", name(pair.first()));
    line("B: %s", name(pair.second()));
    print(pair.places());
    print(pair.cells());
    out.flush();
  }

  private static String name(Report report) {
    return String.format(
        Locale.ROOT,
        "%s, %s %s, %s",
        report.source().name(),
        report.metadata().organization(),
        report.metadata().fiscalYear() == null ? "" : report.metadata().fiscalYear(),
        report.metadata().kind().id());
  }

  private void print(Comparison places) {
    line("");
    line(
        "by place in fiscal terms: %d equal, %d different, %d contradictory, %d only in A, %d only in"
            + " B, %d not comparable",
        places.entries(ComparisonOutcome.EQUAL).size(),
        places.entries(ComparisonOutcome.DIFFERENT).size(),
        places.entries(ComparisonOutcome.CONTRADICTORY).size(),
        places.entries(ComparisonOutcome.ONLY_FIRST).size(),
        places.entries(ComparisonOutcome.ONLY_SECOND).size(),
        places.incomparable().size());
    places.entries(ComparisonOutcome.DIFFERENT).forEach(entry -> print("differs", entry));
    places.entries(ComparisonOutcome.CONTRADICTORY).forEach(entry -> print("contradicts", entry));
    if (detail == Detail.ONE_SIDED) {
      places.entries(ComparisonOutcome.ONLY_FIRST).forEach(entry -> print("only A", entry));
      places.entries(ComparisonOutcome.ONLY_SECOND).forEach(entry -> print("only B", entry));
    }
  }

  private void print(String what, ComparedEntry entry) {
    String place =
        entry.dimensions().values().entrySet().stream()
            .map(value -> value.getKey().id() + "=" + value.getValue())
            .collect(Collectors.joining(" "));
    line("  %s: %s%s", what, place, entry.heads().isEmpty() ? "" : " (" + entry.heads() + ")");
    entry.first().forEach(figure -> print("A", figure));
    entry.second().forEach(figure -> print("B", figure));
  }

  private void print(String side, ComparedFigure figure) {
    line(
        "    %s %s  %s %s / %s, page %d%s",
        side,
        printed(figure),
        figure.form(),
        joined(figure.rowPath(), figure.row()),
        joined(figure.columnPath(), figure.column()),
        figure.page(),
        figure.status() == Status.DOUBTFUL ? ", doubtful" : "");
  }

  private static String printed(ComparedFigure figure) {
    return figure.value().canonical() + figure.unit();
  }

  private static String joined(List<String> path, String otherwise) {
    return path.isEmpty() ? otherwise : path.get(path.size() - 1);
  }

  private void print(CellComparison cells) {
    line("");
    line(
        "by form, row and column: %d equal, %d different, %d only in A, %d only in B",
        cells.cells(ComparisonOutcome.EQUAL).size(),
        cells.cells(ComparisonOutcome.DIFFERENT).size(),
        cells.cells(ComparisonOutcome.ONLY_FIRST).size(),
        cells.cells(ComparisonOutcome.ONLY_SECOND).size());
    cells.cells(ComparisonOutcome.DIFFERENT).forEach(cell -> print("differs", cell));
    if (detail == Detail.ONE_SIDED) {
      cells.cells(ComparisonOutcome.ONLY_FIRST).forEach(cell -> print("only A", cell));
      cells.cells(ComparisonOutcome.ONLY_SECOND).forEach(cell -> print("only B", cell));
    }
  }

  private void print(String what, ComparedCell cell) {
    line(
        "  %s: %s/%s/%s  A %s  B %s",
        what, cell.form(), cell.row(), cell.column(), side(cell.first()), side(cell.second()));
  }

  private static String side(Optional<ComparedFigure> figure) {
    return figure
        .map(
            f ->
                String.format(
                    Locale.ROOT,
                    "%s (page %d%s)",
                    printed(f),
                    f.page(),
                    f.status() == Status.DOUBTFUL ? ", doubtful" : ""))
        .orElse("none");
  }

  /** Prints texts of documents on one line, without characters that a terminal would obey. */
  private void line(String format, Object... values) {
    Object[] safe = new Object[values.length];
    for (int i = 0; i < safe.length; i++) {
      safe[i] = values[i] instanceof Integer ? values[i] : OneLine.of(String.valueOf(values[i]));
    }
    out.println(String.format(Locale.ROOT, format, safe));
  }
}
