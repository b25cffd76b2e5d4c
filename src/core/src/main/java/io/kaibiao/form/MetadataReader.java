package io.kaibiao.form;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.form.catalogue.TitleWords.Part;
import io.kaibiao.form.correction.Corrections;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.table.LineKind;
import io.kaibiao.text.FiscalYear;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Returns a report's title, organisation, year and kind, taken from its cover first and from its
 * tables otherwise. Immutable.
 */
public final class MetadataReader {

  private static final FormTolerances.Names LIMITS = FormTolerances.STANDARD.names();

  /** Row of a performance evaluation record that holds its organisation. */
  private static final String RECORD_ROW = "field";

  /** Columns of that row to look at, in this order. */
  private static final List<String> RECORD_COLUMNS = List.of("department", "implementing_unit");

  /** A year, a level or a number in brackets behind a title. */
  private static final Pattern QUALIFIER = Pattern.compile("[（(][^（(）)]*[）)]$");

  private final Catalogue catalogue;
  private final CatalogueLexicon lexicon;
  private final Corrections corrections;
  private final CoverTitle titles;

  /** Makes a reader over a catalogue. */
  public MetadataReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.lexicon = new CatalogueLexicon(catalogue);
    this.corrections = new Corrections(catalogue);
    this.titles = new CoverTitle(catalogue, lexicon);
  }

  /** Returns the title formed by the cover's lines, or an empty text. */
  public String title(List<TextLine> cover) {
    return titles.of(cover);
  }

  /** Returns what a title discloses, or null where it does not say. */
  public @Nullable ReportKind kind(String title) {
    ReportKind kind = ReportKind.namedIn(catalogue.titleWords().without(Part.EXECUTION, title));
    return kind == null ? ReportKind.namedIn(title) : kind;
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
    ReportKind kind = ofReport(title);
    if (kind == null) {
      kind = mostFrequent(kinds, k -> k).orElse(null);
    }
    if (kind == null) {
      kind = kind(title);
    }
    return new Metadata(
        kind == null ? ReportKind.OTHER : kind,
        year(title, cover, tables),
        organization(title, cover, tables),
        title);
  }

  /** Returns the kind that the title of a whole report names, not of a form or of its execution. */
  private @Nullable ReportKind ofReport(String title) {
    return lexicon.kindOf(title) == LineKind.TITLE
        ? null
        : ReportKind.namedIn(catalogue.titleWords().without(Part.EXECUTION, title));
  }

  private @Nullable Integer year(String title, List<TextLine> cover, List<Table> tables) {
    OptionalInt named = catalogue.furniture().year(title);
    OptionalInt titled = named.isPresent() ? named : FiscalYear.first(Folding.fold(title));
    if (titled.isPresent()) {
      return titled.getAsInt();
    }
    Optional<Integer> printed = mostFrequent(tables, Table::fiscalYear);
    if (printed.isPresent()) {
      return printed.get();
    }
    for (TextLine line : cover) {
      OptionalInt year = catalogue.furniture().year(line.text());
      if (year.isPresent() && !titles.isDate(line.text())) {
        return year.getAsInt();
      }
    }
    return null;
  }

  private String organization(String title, List<TextLine> cover, List<Table> tables) {
    String onCover = titled(title);
    double confidence =
        titles.lines(cover).stream().mapToDouble(TextLine::confidence).min().orElse(1);
    Optional<String> printed =
        corrections
            .organization(tables, onCover, confidence)
            .or(
                () ->
                    mostFrequent(
                        tables, t -> t.organization().isEmpty() ? null : t.organization()));
    Optional<String> government = catalogue.furniture().government(title);
    if (printed.isPresent()
        && government.isPresent()
        && catalogue.furniture().isTreasuryOf(government.get(), printed.get())) {
      return government.get();
    }
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
    if (!onCover.isEmpty()) {
      return onCover;
    }
    String alone = alone(title, cover);
    return alone.isEmpty() ? ofRecords(tables) : alone;
  }

  /** Returns the body that a line of a cover names whose title says only what is disclosed. */
  private String alone(String title, List<TextLine> cover) {
    if (ofReport(title) == null) {
      return "";
    }
    for (TextLine line : titles.coverLines(cover)) {
      String name = line.text().replaceAll("\\s+", "");
      boolean may =
          name.length() >= LIMITS.shortest()
              && name.length() <= LIMITS.longest()
              && name.codePoints().noneMatch(Character::isDigit)
              && Character.isLetter(name.charAt(0))
              && kind(name) == null;
      if (may && catalogue.furniture().isWholeOrganization(name)) {
        return name;
      }
    }
    return "";
  }

  /** Returns the organisation that a report's title names; a form's title names none. */
  private String titled(String title) {
    Furniture furniture = catalogue.furniture();
    String rest = furniture.coverOrganization(title);
    boolean whole = rest.equals(title.replaceAll("\\s", ""));
    if (whole && lexicon.kindOf(QUALIFIER.matcher(rest).replaceFirst("")) == LineKind.TITLE) {
      return "";
    }
    boolean ofReport =
        kind(title) != null
            && kind(rest) == null
            && !whole
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
