package io.kaibiao.form;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.form.correction.Corrections;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.table.LineKind;
import io.kaibiao.text.ChineseNumerals;
import io.kaibiao.text.FiscalYear;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Returns a report's title, organisation, year and kind, taken from its cover first and from its
 * tables otherwise. Immutable.
 */
public final class MetadataReader {

  /** Minimum type size of a title's line on a cover, as a share of the largest type size. */
  private static final double TITLE_SIZE = 0.8;

  /** Maximum number of lines of a title. */
  private static final int MOST_TITLE_LINES = 6;

  /**
   * On a page with more than a cover's text, minimum ratio of a title's type size to the median.
   */
  private static final double LARGER = 1.1;

  /** Maximum number of characters on a cover. */
  private static final int MOST_COVER_TEXT = 240;

  /** Row of a performance evaluation record that holds its organisation. */
  private static final String RECORD_ROW = "field";

  /** Columns of that row to look at, in this order. */
  private static final List<String> RECORD_COLUMNS = List.of("department", "implementing_unit");

  private final Catalogue catalogue;
  private final CatalogueLexicon lexicon;
  private final Corrections corrections;

  /** Makes a reader over a catalogue. */
  public MetadataReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.lexicon = new CatalogueLexicon(catalogue);
    this.corrections = new Corrections(catalogue);
  }

  /** Returns the title formed by the cover's lines, or an empty text. */
  public String title(List<TextLine> cover) {
    StringBuilder title = new StringBuilder();
    titleLines(cover).forEach(line -> title.append(line.text().replaceAll("\\s+", "")));
    boolean standsOut = isCover(cover) || largest(cover) >= LARGER * usualSize(cover);
    return standsOut && title.indexOf("。") < 0 ? title.toString() : "";
  }

  private static List<TextLine> titleLines(List<TextLine> cover) {
    double largest = largest(cover);
    List<TextLine> title = new ArrayList<>();
    for (TextLine line : cover) {
      boolean large = line.size() >= TITLE_SIZE * largest;
      if (large && !isDate(line.text()) && title.size() < MOST_TITLE_LINES) {
        title.add(line);
      } else if (!title.isEmpty()) {
        break;
      }
    }
    return title;
  }

  private static double largest(List<TextLine> cover) {
    return cover.stream().mapToDouble(TextLine::size).max().orElse(0);
  }

  private static boolean isCover(List<TextLine> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).sum() <= MOST_COVER_TEXT;
  }

  /** Returns the median type size of the characters of a page, in points. */
  private static double usualSize(List<TextLine> page) {
    List<TextLine> lines =
        page.stream().sorted(Comparator.comparingDouble(TextLine::size)).toList();
    int left = lines.stream().mapToInt(line -> line.text().length()).sum() / 2;
    for (TextLine line : lines) {
      left -= line.text().length();
      if (left < 0) {
        return line.size();
      }
    }
    return 0;
  }

  /**
   * Tells whether a text is a full date, such as the day of publication, whose year is not the
   * fiscal year.
   */
  private static boolean isDate(String text) {
    return text.replaceAll("\\s", "")
        .matches(".*年[0-9０-９" + ChineseNumerals.UP_TO_TEN + "]{1,3}月.*");
  }

  /** Returns what a title discloses, or null where it does not say. */
  public @Nullable ReportKind kind(String title) {
    return ReportKind.namedIn(title);
  }

  /**
   * Returns what a report says of itself.
   *
   * @param cover the lines of its first page
   * @param tables its tables with what is printed on them
   * @param kinds the kinds of the forms that were recognised
   */
  public Metadata read(List<TextLine> cover, List<Table> tables, List<ReportKind> kinds) {
    String title = title(cover);
    ReportKind kind = mostFrequent(kinds, k -> k).orElse(null);
    if (kind == null) {
      kind = kind(title);
    }
    return new Metadata(
        kind == null ? ReportKind.OTHER : kind,
        year(title, cover, tables),
        organization(title, cover, tables),
        title);
  }

  private @Nullable Integer year(String title, List<TextLine> cover, List<Table> tables) {
    OptionalInt titled = FiscalYear.first(Folding.fold(title));
    if (titled.isPresent()) {
      return titled.getAsInt();
    }
    Optional<Integer> printed = mostFrequent(tables, Table::fiscalYear);
    if (printed.isPresent()) {
      return printed.get();
    }
    for (TextLine line : cover) {
      OptionalInt year = catalogue.furniture().year(line.text());
      if (year.isPresent() && !isDate(line.text())) {
        return year.getAsInt();
      }
    }
    return null;
  }

  private String organization(String title, List<TextLine> cover, List<Table> tables) {
    String onCover = titled(title);
    double sureness = titleLines(cover).stream().mapToDouble(TextLine::sureness).min().orElse(1);
    Optional<String> printed =
        corrections
            .organization(tables, onCover, sureness)
            .or(
                () ->
                    mostFrequent(
                        tables, t -> t.organization().isEmpty() ? null : t.organization()));
    if (printed.isPresent()) {
      // A name that is cut off where it is printed continues on the cover.
      boolean cut = onCover.startsWith(printed.get().replaceAll("\\s", ""));
      return cut ? onCover : printed.get();
    }
    for (TextLine line : cover) {
      Optional<String> named = catalogue.furniture().organization(line.text());
      if (named.isPresent()) {
        return named.get();
      }
    }
    return onCover.isEmpty() ? ofRecords(tables) : onCover;
  }

  /** Returns the organisation that a report's title names; a form's title names none. */
  private String titled(String title) {
    Furniture furniture = catalogue.furniture();
    String rest = furniture.coverOrganization(title);
    boolean ofReport =
        kind(title) != null
            && kind(rest) == null
            && !rest.equals(title.replaceAll("\\s", ""))
            && lexicon.kindOf(title) != LineKind.TITLE;
    return ofReport || furniture.isWholeOrganization(rest) ? rest : "";
  }

  /** Returns the department named by most performance evaluation records. */
  private static String ofRecords(List<Table> tables) {
    return mostFrequent(tables, MetadataReader::department).orElse("");
  }

  private static @Nullable String department(Table table) {
    for (String column : RECORD_COLUMNS) {
      for (Row row : table.rows()) {
        Cell cell = row.key().equals(RECORD_ROW) ? row.cells().get(column) : null;
        if (cell != null) {
          return cell.value().canonical();
        }
      }
    }
    return null;
  }

  /** Returns the most frequent answer; of several the earliest. */
  private static <T, R> Optional<R> mostFrequent(
      List<T> values, Function<T, @Nullable R> question) {
    Map<R, Integer> counts = new LinkedHashMap<>();
    List<R> answers = new ArrayList<>();
    for (T value : values) {
      R answer = question.apply(value);
      if (answer != null) {
        answers.add(answer);
        counts.merge(answer, 1, Integer::sum);
      }
    }
    R best = null;
    for (R answer : answers) {
      if (best == null
          || Objects.requireNonNull(counts.get(answer))
              > Objects.requireNonNull(counts.get(best))) {
        best = answer;
      }
    }
    return Optional.ofNullable(best);
  }
}
