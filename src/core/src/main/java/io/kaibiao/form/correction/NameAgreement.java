package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.naming.CellReader;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.text.ClosestMatch;
import io.kaibiao.text.ClosestMatch.Ranking;
import io.kaibiao.text.Folding;
import io.kaibiao.text.MatchLimits;
import io.kaibiao.text.Similarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Corrects names of bodies and projects that OCR recognized with low confidence, using names
 * printed elsewhere in the same report: the report's own organization and the row names of other
 * tables. One instance handles one report.
 */
final class NameAgreement {

  private static final CorrectionTolerances.Similarities SIMILAR =
      CorrectionTolerances.STANDARD.similarities();

  /** Minimum similarity to a known name, and margin to any other. */
  private static final MatchLimits NEAR = new MatchLimits(SIMILAR.body(), SIMILAR.bodyMargin());

  /** Minimum similarity to a known name that no other is much like, and margin to any other. */
  private static final MatchLimits ALONE =
      new MatchLimits(SIMILAR.bodyAlone(), SIMILAR.bodyAloneMargin());

  /** A name that is known to the letter, whatever else is known. */
  private static final MatchLimits EQUAL = MatchLimits.atLeast(1);

  private static final CorrectionTolerances.Names LIMITS = CorrectionTolerances.STANDARD.names();

  private static final Pattern BRACKETS = Pattern.compile("[()\uFF08\uFF09\\s]");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  /** Minimum similarity of a longer name's beginning to the body's own name. */
  private static final MatchLimits BEGUN = MatchLimits.atLeast(SIMILAR.beginning());

  private final Catalogue catalogue;
  private final List<Table> tables;
  private final String organization;

  private NameAgreement(Catalogue catalogue, List<Table> tables, String organization) {
    this.catalogue = catalogue;
    this.tables = tables;
    this.organization = organization;
  }

  /**
   * Returns the tables with uncertain row names replaced where the rest of the report agrees on
   * one.
   *
   * @param organization the report's organization, empty if unknown
   */
  static List<Table> settled(Catalogue catalogue, List<Table> tables, String organization) {
    NameAgreement agreement = new NameAgreement(catalogue, tables, organization);
    return tables.stream().map(agreement::settled).toList();
  }

  private boolean hasNames(Table table) {
    return Optional.ofNullable(table.form())
        .flatMap(catalogue::form)
        .filter(form -> form.rowKey() == RowKey.NAME)
        .isPresent();
  }

  private static boolean isUnsure(Row row) {
    return row.cells().values().stream()
        .anyMatch(
            c ->
                c.evidence().origin() == Origin.PIXELS
                    && c.repairs().contains(RepairCode.ROW_UNSURE));
  }

  private Table settled(Table table) {
    if (!hasNames(table)) {
      return table;
    }
    Set<String> known = known(table);
    Set<String> taken = new HashSet<>();
    table.rows().forEach(row -> taken.add(row.key()));
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(isUnsure(row) || isCut(row, known) ? named(row, known, taken) : row);
    }
    return table.withRows(rows);
  }

  /** Tells whether a recognized name lacks one or two characters at an end of a known name. */
  private static boolean isCut(Row row, Set<String> known) {
    return isFromPixels(row)
        && known.stream()
            .filter(name -> name.length() > row.key().length())
            .filter(name -> name.length() <= row.key().length() + LIMITS.mostLost())
            .anyMatch(name -> name.startsWith(row.key()) || name.endsWith(row.key()));
  }

  private static boolean isFromPixels(Row row) {
    return row.cells().values().stream().anyMatch(c -> c.evidence().origin() == Origin.PIXELS);
  }

  private Row named(Row row, Set<String> known, Set<String> taken) {
    Optional<String> whole = agreed(row.key(), known);
    Optional<String> name = whole.or(() -> begun(row.key()));
    boolean free = name.isPresent() && (name.get().equals(row.key()) || taken.add(name.get()));
    if (!free) {
      return row;
    }
    boolean sure = whole.isPresent() && isClean(bare(whole.get()));
    return named(row, name.get(), sure ? NameAgreement::sure : NameAgreement::begun);
  }

  /** Returns the names printed elsewhere in the report that were recognized with confidence. */
  private Set<String> known(Table table) {
    Set<String> known = new LinkedHashSet<>();
    known.add(bare(organization));
    for (Table other : tables) {
      if (!isVariant(bare(other.organization()))) {
        known.add(bare(other.organization()));
      }
      if (!other.id().equals(table.id()) && hasNames(other)) {
        other.rows().stream()
            .filter(row -> !isUnsure(row))
            .forEach(row -> known.add(bare(row.key())));
      }
    }
    known.removeAll(Set.of("", Row.TOTAL));
    return known;
  }

  /** Tells whether an organization printed over a table is a misreading of the report's own. */
  private boolean isVariant(String name) {
    String own = bare(organization);
    return !name.equals(own) && !own.isEmpty() && ALONE.accepts(alike(name, own));
  }

  /** Returns the one known name that a reading matches, with its qualifier such as （本级）. */
  private Optional<String> agreed(String read, Set<String> known) {
    Ranking<String> bodies =
        new ClosestMatch<>(known, NEAR)
            .ranked(body -> parts(body).mapToDouble(part -> alike(read, part)).max().orElse(0));
    return bodies
        .first(EQUAL)
        .or(() -> bodies.first(NEAR))
        .or(() -> bodies.first(ALONE))
        .flatMap(body -> part(read, body));
  }

  /** Returns the only one of a body's name by itself and with what may follow that is closest. */
  private Optional<String> part(String read, String body) {
    return new ClosestMatch<>(parts(body).toList(), ALONE.minimum(), 0)
        .only(part -> alike(read, part));
  }

  /** Returns a body's name as it is and with each known qualifier appended. */
  private Stream<String> parts(String body) {
    return Stream.concat(
        Stream.of(body), catalogue.furniture().qualifiers().stream().map(body::concat));
  }

  /**
   * Tells whether a name has no signs in it; a name with one was itself misread (第·小学 for 第一小学).
   */
  static boolean isClean(String name) {
    return !SIGNS.matcher(BRACKETS.matcher(name).replaceAll("")).find();
  }

  /** Returns the similarity (0–1) of a reading and a name; 0 if their lengths differ too much. */
  private static double alike(String read, String name) {
    String a = letters(read);
    String b = letters(name);
    double lost = Math.max(LIMITS.mostLost(), LIMITS.mostLostOfLong() * b.length());
    boolean other = a.length() > b.length() + LIMITS.mostLost() || a.length() < b.length() - lost;
    return other ? 0 : Similarity.of(a, b);
  }

  /** Returns the letters and digits of a name; OCR often loses brackets and other signs. */
  static String letters(String name) {
    return SIGNS.matcher(Folding.label(name)).replaceAll("");
  }

  /**
   * Returns a reading whose beginning is replaced by the organization's name if it is similar
   * enough: many subordinate bodies are named after it. The rest of the reading stays.
   */
  private Optional<String> begun(String read) {
    String own = bare(organization);
    if (own.length() < LIMITS.shortestBody()) {
      return Optional.empty();
    }
    int last = Math.min(read.length() - LIMITS.shortestRest(), own.length() + 1);
    List<Integer> ends = IntStream.rangeClosed(own.length() - 1, last).boxed().toList();
    return new ClosestMatch<>(ends, BEGUN)
        .first(end -> Similarity.of(read.substring(0, end), own))
        .map(end -> own + read.substring(end));
  }

  private String bare(String name) {
    return catalogue.furniture().withoutQualifier(name);
  }

  private static Row named(Row row, String name, UnaryOperator<Cell> judged) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.cells().forEach((id, cell) -> cells.put(id, judged.apply(cell)));
    return row.named(name, row.label().equals(row.key()) ? name : row.label(), cells);
  }

  /**
   * Records the correction but keeps the cell's status, as the rest of the name is still uncertain.
   */
  private static Cell begun(Cell cell) {
    List<RepairCode> repairs = new ArrayList<>(cell.repairs());
    repairs.add(RepairCode.NAME_FROM_REPORT);
    return cell.as(cell.value(), cell.status(), cell.confidence(), repairs, cell.evidence());
  }

  /**
   * Records the correction and removes the doubt about the name, but not doubts about the cell
   * itself.
   */
  private static Cell sure(Cell cell) {
    List<RepairCode> repairs = new ArrayList<>(cell.repairs());
    repairs.remove(RepairCode.ROW_UNSURE);
    repairs.add(RepairCode.NAME_FROM_REPORT);
    boolean legible = cell.evidence().confidence() >= CellReader.LEAST_CONFIDENCE;
    return cell.as(
        cell.value(),
        legible ? Status.REPAIRED : Status.DOUBTFUL,
        legible ? CellReader.REPAIRED : cell.confidence(),
        repairs,
        cell.evidence());
  }
}
