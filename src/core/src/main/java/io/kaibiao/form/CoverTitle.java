package io.kaibiao.form;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.form.catalogue.CatalogueTolerances;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.form.catalogue.TitleWords;
import io.kaibiao.form.catalogue.TitleWords.Part;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.ReportKind;
import io.kaibiao.table.LineKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the title among the lines of a report's first page: its largest lines, with the line that
 * names the kind of report where the largest name the body only. Page numbers, dates, tables of
 * contents and the numbers of documents are no part of it. Immutable.
 */
final class CoverTitle {

  private static final FormTolerances.Cover LIMITS = FormTolerances.STANDARD.cover();

  private static final CatalogueTolerances.Cover COVER = CatalogueTolerances.STANDARD.cover();

  /** Lines beside a title; it ends at one. */
  private static final Set<LineKind> BESIDE =
      Set.of(LineKind.ORGANIZATION, LineKind.UNIT, LineKind.NUMBER);

  /** Most lines that are looked at, many times those of a full page; bounds the time. */
  private static final int MOST_LINES = 2000;

  /** Most characters of such a line, many times those of a full one; bounds the time. */
  private static final int LONGEST_LINE = 2000;

  private final Furniture furniture;
  private final CatalogueLexicon lexicon;
  private final TitleWords words;

  CoverTitle(Catalogue catalogue, CatalogueLexicon lexicon) {
    this.furniture = catalogue.furniture();
    this.lexicon = lexicon;
    this.words = catalogue.titleWords();
  }

  /**
   * Returns the lines of a first page that titles, names and years are looked for in: a page of
   * many thousand lines, or a line of as many letters, is none that a person wrote.
   */
  static List<TextLine> lookedAt(List<TextLine> page) {
    return page.stream()
        .filter(line -> line.text().length() <= LONGEST_LINE)
        .limit(MOST_LINES)
        .toList();
  }

  /** Returns the title formed by a page's lines, or an empty text. */
  String of(List<TextLine> page) {
    List<TextLine> text = text(page);
    List<TextLine> lines = largest(text);
    boolean cover = isCover(text);
    if (!cover && largestSize(text) < LIMITS.larger() * usualSize(text)) {
      return "";
    }
    String title = joined(cover ? completed(text, lines) : lines);
    String contents = words.without(Part.CONTENTS, title);
    String bare = contents.isEmpty() ? title : contents;
    boolean letters =
        bare.codePoints().filter(Character::isLetter).count() >= LIMITS.fewestLetters();
    return letters && !words.isSentence(bare) ? bare : "";
  }

  /** Returns the largest lines of a page, which its title is made of. */
  List<TextLine> lines(List<TextLine> page) {
    return largest(text(page));
  }

  /** Returns the lines of a page with a cover's text; none of a fuller page. */
  List<TextLine> coverLines(List<TextLine> page) {
    List<TextLine> text = text(page);
    return isCover(text) ? text : List.of();
  }

  /**
   * Tells whether a text is a full date, such as the day of publication, whose year is not the
   * fiscal year.
   */
  boolean isDate(String text) {
    return words.isDate(text.replaceAll("\\s", ""));
  }

  /** Returns the lines above a table of contents that may be part of a title. */
  private List<TextLine> text(List<TextLine> page) {
    List<TextLine> text = new ArrayList<>();
    for (TextLine line : page) {
      if (furniture.opensContents(line.text())) {
        break;
      }
      boolean other =
          furniture.isContentsEntry(line.text())
              || furniture.isCoverMark(line.text())
              || lexicon.kindOf(line.text()) == LineKind.PAGE_NUMBER;
      if (!other) {
        text.add(line);
      }
    }
    return text;
  }

  private List<TextLine> largest(List<TextLine> text) {
    double largest = largestSize(text);
    List<TextLine> title = new ArrayList<>();
    for (TextLine line : text) {
      boolean large = line.size() >= COVER.titleSize() * largest;
      boolean ended = isComplete(joined(title)) && lexicon.kindOf(line.text()) == LineKind.TITLE;
      if (large && !ended && isPart(line) && title.size() < LIMITS.mostLines()) {
        title.add(line);
      } else if (!title.isEmpty()) {
        break;
      }
    }
    return title;
  }

  private boolean isPart(TextLine line) {
    return !isDate(line.text()) && !BESIDE.contains(lexicon.kindOf(line.text()));
  }

  /** Tells whether a title says all, so that the title of a table below it is another. */
  private boolean isComplete(String title) {
    return furniture.year(title).isPresent() && words.namesKind(title);
  }

  /**
   * Returns the lines of a cover's title with the smaller ones that complete it: year and kind
   * below a body's name, or the name and the year above the kind.
   */
  private List<TextLine> completed(List<TextLine> text, List<TextLine> lines) {
    String title = joined(lines);
    if (lines.isEmpty() || isForm(title)) {
      return lines;
    }
    int first = text.indexOf(lines.get(0));
    int next = first + lines.size();
    return words.namesKind(title)
        ? withAbove(lines, text.subList(Math.max(0, first - LIMITS.mostFurther()), first))
        : withBelow(lines, text.subList(next, Math.min(next + LIMITS.mostFurther(), text.size())));
  }

  private List<TextLine> withBelow(List<TextLine> lines, List<TextLine> below) {
    for (int i = 1; i <= below.size() && isPart(below.get(i - 1)); i++) {
      String said = joined(below.subList(0, i));
      if (ReportKind.namedIn(said) != null) {
        return furniture.coverOrganization(said).isEmpty()
            ? sum(lines, below.subList(0, i))
            : lines;
      }
    }
    return lines;
  }

  private List<TextLine> withAbove(List<TextLine> lines, List<TextLine> above) {
    List<TextLine> whole = lines;
    for (int i = above.size() - 1; i >= 0; i--) {
      String line = joined(above.subList(i, i + 1));
      String known = joined(whole);
      boolean body =
          furniture.coverOrganization(known).isEmpty() && furniture.isWholeOrganization(line);
      boolean year =
          furniture.year(known).isEmpty()
              && furniture.year(line).isPresent()
              && furniture.coverOrganization(line).isEmpty();
      if (!isPart(above.get(i)) || !(body || year)) {
        break;
      }
      whole = sum(above.subList(i, i + 1), whole);
    }
    return whole;
  }

  private boolean isForm(String title) {
    return lexicon.kindOf(title) == LineKind.TITLE;
  }

  private static List<TextLine> sum(List<TextLine> lines, List<TextLine> further) {
    List<TextLine> all = new ArrayList<>(lines);
    all.addAll(further);
    return all;
  }

  private static String joined(List<TextLine> lines) {
    StringBuilder title = new StringBuilder();
    lines.forEach(line -> title.append(line.text().replaceAll("\\s+", "")));
    return title.toString();
  }

  private double largestSize(List<TextLine> text) {
    return text.stream()
        .filter(line -> !BESIDE.contains(lexicon.kindOf(line.text())))
        .mapToDouble(TextLine::size)
        .max()
        .orElse(0);
  }

  private static boolean isCover(List<TextLine> text) {
    return text.stream().mapToInt(line -> line.text().length()).sum() <= COVER.mostText();
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
}
