package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.naming.CellReader;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.PrintedNamer;
import io.kaibiao.report.Cell;
import io.kaibiao.report.Origin;
import io.kaibiao.report.Row;
import io.kaibiao.report.Status;
import io.kaibiao.report.Table;
import io.kaibiao.text.Folding;
import io.kaibiao.text.Likeness;
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
import java.util.stream.Stream;

/**
 * Corrects names of bodies and projects that OCR recognized with low confidence, using names
 * printed elsewhere in the same report: the report's own organization and the row names of other
 * tables. One instance handles one report.
 */
public final class NameAgreement {

  private static final String RULE = "name-from-report";

  /** Minimum similarity (0–1) at which a misread name is replaced by a known one. */
  private static final double ALIKE = 0.8;

  /** Minimum lead in similarity over the second-best known name at {@link #ALIKE}. */
  private static final double APART = 0.1;

  /** Minimum similarity (0–1) that suffices when no other known name is nearly as similar. */
  private static final double ALONE = 0.6;

  /** Minimum lead in similarity over the second-best known name at {@link #ALONE}. */
  private static final double FAR = 0.4;

  /**
   * Maximum number of characters by which a reading may be shorter or longer than the known name.
   */
  private static final int MOST_LOST = 2;

  /** For long names, the maximum share (0–1) of characters that a reading may lack. */
  private static final double MOST_LOST_OF_LONG = 0.3;

  private static final Pattern BRACKETS = Pattern.compile("[()\uFF08\uFF09\\s]");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  /**
   * Minimum similarity (0–1) of a reading's beginning to the report's own organization for that
   * beginning to be corrected.
   */
  private static final double BEGUN = 0.6;

  /** Minimum length of the organization's name, in characters; shorter ones match by chance. */
  private static final int SHORTEST_BODY = 5;

  /** Minimum number of characters after the organization's name in a name that starts with it. */
  private static final int SHORTEST_REST = 2;

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
  public static List<Table> settled(Catalogue catalogue, List<Table> tables, String organization) {
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
            c -> c.evidence().origin() == Origin.PIXELS && c.repairs().contains(RowName.UNSURE));
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
    return isRead(row)
        && known.stream()
            .filter(name -> name.length() > row.key().length())
            .filter(name -> name.length() <= row.key().length() + MOST_LOST)
            .anyMatch(name -> name.startsWith(row.key()) || name.endsWith(row.key()));
  }

  private static boolean isRead(Row row) {
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
    known.removeAll(Set.of("", PrintedNamer.TOTAL));
    return known;
  }

  /** Tells whether an organization printed over a table is a misreading of the report's own. */
  private boolean isVariant(String name) {
    String own = bare(organization);
    return !name.equals(own) && !own.isEmpty() && alike(name, own) >= ALONE;
  }

  /** Returns the one known name that a reading matches, with its qualifier such as （本级）. */
  private Optional<String> agreed(String read, Set<String> known) {
    String best = "";
    double most = 0;
    double second = 0;
    for (String body : known) {
      double alike = parts(body).mapToDouble(part -> alike(read, part)).max().orElse(0);
      if (alike > most) {
        second = most;
        most = alike;
        best = body;
      } else {
        second = Math.max(second, alike);
      }
    }
    boolean near = most >= ALIKE && most - second >= APART;
    boolean alone = most >= ALONE && most - second >= FAR;
    if (most < 1 && !near && !alone) {
      return Optional.empty();
    }
    double closest = most;
    List<String> closestParts =
        parts(best).filter(part -> alike(read, part) == closest).limit(2).toList();
    return closestParts.size() == 1 ? Optional.of(closestParts.get(0)) : Optional.empty();
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
    double lost = Math.max(MOST_LOST, MOST_LOST_OF_LONG * b.length());
    boolean other = a.length() > b.length() + MOST_LOST || a.length() < b.length() - lost;
    return other ? 0 : Likeness.of(a, b);
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
    String best = "";
    double most = 0;
    for (int end = Math.max(1, own.length() - 1);
        end <= Math.min(read.length() - SHORTEST_REST, own.length() + 1);
        end++) {
      double alike = Likeness.of(read.substring(0, end), own);
      if (alike > most) {
        most = alike;
        best = own + read.substring(end);
      }
    }
    return most >= BEGUN && own.length() >= SHORTEST_BODY ? Optional.of(best) : Optional.empty();
  }

  private String bare(String name) {
    return catalogue.furniture().withoutQualifier(name);
  }

  private static Row named(Row row, String name, UnaryOperator<Cell> judged) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.cells().forEach((id, cell) -> cells.put(id, judged.apply(cell)));
    return new Row(name, row.line(), row.label().equals(row.key()) ? name : row.label(), cells);
  }

  /**
   * Records the correction but keeps the cell's status, as the rest of the name is still uncertain.
   */
  private static Cell begun(Cell cell) {
    List<String> repairs = new ArrayList<>(cell.repairs());
    repairs.add(RULE);
    return cell.as(cell.value(), cell.status(), cell.confidence(), repairs, cell.evidence());
  }

  /**
   * Records the correction and removes the doubt about the name, but not doubts about the cell
   * itself.
   */
  private static Cell sure(Cell cell) {
    List<String> repairs = new ArrayList<>(cell.repairs());
    repairs.remove(RowName.UNSURE);
    repairs.add(RULE);
    boolean legible = cell.evidence().sureness() >= CellReader.LEAST_CONFIDENCE;
    return cell.as(
        cell.value(),
        legible ? Status.REPAIRED : Status.DOUBTFUL,
        legible ? CellReader.REPAIRED : cell.confidence(),
        repairs,
        cell.evidence());
  }
}
