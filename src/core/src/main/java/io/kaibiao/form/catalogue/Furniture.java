package io.kaibiao.form.catalogue;

import io.kaibiao.text.FiscalYear;
import io.kaibiao.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extracts title data from lines printed around tables and on covers: unit, organisation, form
 * number, year, notes, page numbers. Works on one printed line at a time; immutable.
 */
public final class Furniture {

  private final List<Pattern> unit;
  private final List<Pattern> unitLabel;
  private final List<Pattern> organization;
  private final List<Pattern> number;
  private final List<Pattern> year;
  private final List<Pattern> note;
  private final List<Pattern> footnote;
  private final List<Pattern> pageNumber;
  private final List<Pattern> continuation;
  private final List<Pattern> cover;
  private final List<Pattern> area;
  private final List<Pattern> departmental;
  private final List<Pattern> treasury;
  private final List<Pattern> contentsTitle;
  private final List<Pattern> contentsEntry;
  private final List<Pattern> coverMark;
  private final List<Pattern> organizationEnd;
  private final List<String> qualifiers;
  private final FurnitureFile source;
  private final Map<String, String> units;

  Furniture(FurnitureFile source) {
    this(source, Map.of());
  }

  private Furniture(FurnitureFile source, Map<String, String> units) {
    this.source = source;
    this.units = units;
    unit = source.patterns("unit");
    unitLabel = source.patterns("unitLabel");
    organization = source.patterns("organization");
    number = source.patterns("number");
    year = source.patterns("year");
    note = source.patterns("note");
    footnote = source.patterns("footnote");
    pageNumber = source.patterns("pageNumber");
    continuation = source.patterns("continuation");
    cover = source.patterns("cover");
    area = source.patterns("area");
    departmental = source.patterns("departmental");
    treasury = source.patterns("treasury");
    contentsTitle = source.patterns("contentsTitle");
    contentsEntry = source.patterns("contentsEntry");
    coverMark = source.patterns("coverMark");
    organizationEnd = source.patterns("organizationEnd");
    qualifiers = source.texts("qualifier");
  }

  /**
   * Returns the same with further spellings of units of money.
   *
   * @param more the units as results print them, by folded spelling
   */
  Furniture with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(units);
    all.putAll(more);
    return new Furniture(source, Map.copyOf(all));
  }

  /** Returns the money unit that a line declares, as in 金额单位：万元. */
  public Optional<String> unit(String line) {
    Optional<String> found = value(unit, line).map(Folding::fold);
    return found.isPresent() ? found : furtherUnit(line);
  }

  private Optional<String> furtherUnit(String line) {
    if (units.isEmpty()) {
      return Optional.empty();
    }
    String spelling = Folding.fold(line);
    for (Pattern label : unitLabel) {
      spelling = label.matcher(spelling).replaceAll("");
    }
    return Optional.ofNullable(units.get(spelling));
  }

  /** Returns the organisation that a line names, as in 编制单位：…; never a money unit. */
  public Optional<String> organization(String line) {
    return furtherUnit(line).isPresent() ? Optional.empty() : value(organization, line);
  }

  /** Returns the number of a form, blanks removed, as in 公开01表. */
  public Optional<String> number(String line) {
    return value(number, line).map(Furniture::withoutBlanks);
  }

  /** Returns the fiscal year that a line names. */
  public OptionalInt year(String line) {
    Optional<String> found = value(year, line);
    return found.isEmpty()
        ? OptionalInt.empty()
        : FiscalYear.first(Folding.fold(found.get()) + "年");
  }

  /** Returns the footnote mark at the start of a line, blanks removed. */
  public Optional<String> footnoteMark(String line) {
    return value(footnote, line).map(Furniture::withoutBlanks);
  }

  /** Returns a line without the words that open a note, or the whole line if it opens none. */
  public String withoutNoteMark(String line) {
    for (Pattern pattern : note) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.lookingAt() && matcher.end() < line.length()) {
        return line.substring(matcher.end()).strip();
      }
    }
    return line;
  }

  /** Says whether a line opens a note under a table. */
  public boolean isNote(String line) {
    return found(note, line);
  }

  /**
   * Says whether a line may be a page number. An amount may look the same: check its position too.
   */
  public boolean isPageNumber(String line) {
    return found(pageNumber, line);
  }

  /** Says whether a line announces the continuation of a table (续表). */
  public boolean isContinuation(String line) {
    return found(continuation, line);
  }

  /** Returns a cover's title without year, kind of report and 公开; may be empty. */
  public String coverOrganization(String title) {
    String rest = title;
    for (Pattern pattern : cover) {
      rest = pattern.matcher(rest).replaceFirst("");
    }
    return withoutBlanks(rest);
  }

  /**
   * Returns the area whose government's own budget or accounts a title discloses, as in
   * 某县2025年政府预算: the body is the area, not its finance bureau.
   */
  public Optional<String> government(String title) {
    String rest = coverOrganization(title);
    boolean named = rest.length() < withoutBlanks(title).length() && found(area, rest);
    return named && !found(departmental, title) ? Optional.of(rest) : Optional.empty();
  }

  /** Says whether a name is that of an area's finance bureau, which draws up its budget. */
  public boolean isTreasuryOf(String area, String name) {
    return name.startsWith(area) && found(treasury, name);
  }

  /** Says whether a line is the title of a table of contents. */
  public boolean opensContents(String line) {
    return found(contentsTitle, line);
  }

  /** Says whether a line is an entry of a table of contents with its page. */
  public boolean isContentsEntry(String line) {
    return found(contentsEntry, line);
  }

  /** Says whether a line on a cover is no part of its title, as 附件1 or the number of a document. */
  public boolean isCoverMark(String line) {
    return found(coverMark, line);
  }

  /** Says whether a name ends like a complete name of an organisation, not one cut off in print. */
  public boolean isWholeOrganization(String name) {
    return found(organizationEnd, name);
  }

  /** Returns the suffixes that say which part of an organisation is meant, such as （本级）. */
  public List<String> qualifiers() {
    return qualifiers;
  }

  /** Returns a name without such a suffix. */
  public String withoutQualifier(String name) {
    String folded = Folding.fold(name);
    return qualifiers.stream()
        .filter(q -> name.length() > q.length() && folded.endsWith(Folding.fold(q)))
        .map(q -> name.substring(0, name.length() - q.length()))
        .findFirst()
        .orElse(name);
  }

  private static Optional<String> value(List<Pattern> patterns, String line) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return Optional.of(matcher.group("value").strip());
      }
    }
    return Optional.empty();
  }

  private static boolean found(List<Pattern> patterns, String line) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(line).find());
  }

  private static String withoutBlanks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
