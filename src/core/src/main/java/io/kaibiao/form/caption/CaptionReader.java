package io.kaibiao.form.caption;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.LineKind;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Returns the title, number, organisation, unit and year printed around a table. */
public final class CaptionReader {

  private static final CaptionTolerances LIMITS = CaptionTolerances.STANDARD;

  private final Catalogue catalogue;
  private final CatalogueLexicon lexicon;
  private final TitleCorrector corrector;

  public CaptionReader(Catalogue catalogue, CatalogueLexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
    this.corrector = new TitleCorrector(catalogue.forms());
  }

  public Caption read(GridTable table) {
    List<TextLine> lines = nearest(table.above());
    if (table.grid().cells().stream().anyMatch(c -> c.origin() == Origin.PIXELS)) {
      lines = lines.stream().map(this::corrected).toList();
    }
    List<String> texts = texts(table, lines);
    String number = first(texts, catalogue.furniture()::number);
    if (number.indexOf('表') < 0) {
      String whole = brokenNumber(lines);
      number = whole.isEmpty() ? number : whole;
    }
    String title = title(table, lines);
    return new Caption(
        title, number, organization(table, lines), unit(table, texts), year(title, texts));
  }

  /** Returns a line with its title corrected if the line comes from pixels. */
  private TextLine corrected(TextLine line) {
    List<Segment> segments = new ArrayList<>();
    for (Segment segment : line.segments()) {
      String title = corrector.corrected(segment.text());
      segments.add(formsOf(title).isEmpty() ? segment : segment.as(title));
    }
    return new TextLine(segments, line.box());
  }

  private static List<TextLine> nearest(List<TextLine> above) {
    return above.subList(Math.max(0, above.size() - LIMITS.mostLines()), above.size());
  }

  /** Returns all texts to search, nearest to the table first. */
  private static List<String> texts(GridTable table, List<TextLine> lines) {
    List<String> texts = new ArrayList<>(table.captions());
    for (int i = lines.size() - 1; i >= 0; i--) {
      TextLine line = lines.get(i);
      line.segments().forEach(s -> texts.add(s.text()));
      if (line.segments().size() > 1) {
        texts.add(line.text());
      }
    }
    return texts;
  }

  private interface Question {
    Optional<String> ask(String text);
  }

  private static String first(List<String> texts, Question question) {
    for (String text : texts) {
      Optional<String> answer = question.ask(text);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return "";
  }

  /** Joins a form number such as 公开02表 that a narrow space breaks into two lines. */
  private String brokenNumber(List<TextLine> lines) {
    for (int i = lines.size() - 1; i > 0; i--) {
      for (Segment upper : lines.get(i - 1).segments()) {
        for (Segment lower : lines.get(i).segments()) {
          boolean belowEachOther =
              lower.box().x0() < upper.box().x1() && upper.box().x0() < lower.box().x1();
          if (belowEachOther && lower.text().length() <= 3) {
            Optional<String> number = catalogue.furniture().number(upper.text() + lower.text());
            if (number.isPresent()) {
              return number.get();
            }
          }
        }
      }
    }
    return "";
  }

  // ---- title ----------------------------------------------------------------------------------

  private String title(GridTable table, List<TextLine> lines) {
    String fallback = "";
    List<String> captions = table.captions();
    for (int i = captions.size() - 1; i >= 0; i--) {
      if (lexicon.kindOf(captions.get(i)) == LineKind.TITLE) {
        return withoutNumber(captions.get(i));
      }
    }
    for (int i = lines.size() - 1; i >= 0; i--) {
      for (Segment segment : lines.get(i).segments()) {
        String text = withoutNumber(segment.text());
        Segment upper = i > 0 ? upperPart(lines.get(i - 1), segment) : null;
        String whole = upper == null ? text : upper.text() + text;
        boolean wholeSaysMore =
            !text.equals(whole)
                && !formsOf(whole).isEmpty()
                && !formsOf(whole).equals(formsOf(text));
        String candidate = wholeSaysMore ? whole : text;
        if (!formsOf(candidate).isEmpty()) {
          return isOfEarlier(candidate, fallback) ? fallback : candidate;
        }
        if (fallback.isEmpty() && CatalogueLexicon.isTitleLike(Folding.fold(candidate))) {
          fallback = candidate;
        }
      }
    }
    return fallback;
  }

  /**
   * Tells whether a title is that of a part of an earlier table, above a title of no known form.
   */
  private boolean isOfEarlier(String title, String nearer) {
    return !nearer.isEmpty() && catalogue.furniture().isContinuation(title);
  }

  private List<Form> formsOf(String title) {
    String folded = Folding.title(title);
    return lexicon.isTitle(title) ? catalogue.titled(folded) : List.of();
  }

  /** Returns the text above that the title may start with, or null. */
  private @Nullable Segment upperPart(TextLine line, Segment lower) {
    for (Segment upper : line.segments()) {
      double size = lower.size();
      boolean sameSize = Math.abs(upper.size() - size) <= LIMITS.sameSize() * size;
      boolean near = lower.box().y0() - upper.box().y0() <= LIMITS.titleLeading() * size;
      boolean over = lower.box().x0() < upper.box().x1() && upper.box().x0() < lower.box().x1();
      if (sameSize && near && over && lexicon.kindOf(upper.text()) == LineKind.OTHER) {
        return upper;
      }
    }
    return null;
  }

  /** Removes a form number printed before or after the title on its line. */
  private String withoutNumber(String text) {
    Optional<String> number = catalogue.furniture().number(text);
    if (number.isEmpty()) {
      return text.strip();
    }
    String plain = text.replaceAll("\\s", "");
    String rest =
        plain
            .replace(number.get(), "")
            .replaceAll("^[（()）:：、．.]+|[（(：:]+$", "")
            .replaceAll("[（(][）)]", "");
    return CatalogueLexicon.isTitleLike(Folding.fold(rest)) ? rest : text.strip();
  }

  // ---- organisation ---------------------------------------------------------------------------

  private String organization(GridTable table, List<TextLine> lines) {
    for (String caption : table.captions()) {
      Optional<String> found = catalogue.furniture().organization(caption);
      if (found.isPresent()) {
        return found.get();
      }
    }
    for (int i = lines.size() - 1; i >= 0; i--) {
      TextLine line = lines.get(i);
      for (int s = 0; s < line.segments().size(); s++) {
        Segment segment = line.segments().get(s);
        Optional<String> found = catalogue.furniture().organization(segment.text());
        if (found.isPresent()) {
          return found.get() + wrapped(lines, i, segment);
        }
        // The label 单位： and the name may be separated by a wide gap.
        if (s + 1 < line.segments().size()) {
          String both = segment.text() + line.segments().get(s + 1).text();
          if (segment.text().strip().matches(".*[：:]\\s*")
              && catalogue.furniture().organization(both).isPresent()) {
            return catalogue.furniture().organization(both).get();
          }
        }
      }
    }
    return "";
  }

  /**
   * Returns a long name with its continuation at the left of the next line, if that line holds
   * nothing else.
   */
  private String wrapped(List<TextLine> lines, int index, Segment segment) {
    if (index + 1 >= lines.size()) {
      return "";
    }
    TextLine next = lines.get(index + 1);
    Segment first = next.segments().get(0);
    boolean below =
        first.box().x0() >= segment.box().x0() - first.size()
            && first.box().x0() < segment.box().x1()
            && next.box().y0() - segment.box().y0() < LIMITS.titleLeading() * first.size();
    boolean plain =
        lexicon.kindOf(first.text()) == LineKind.OTHER
            && Math.abs(first.size() - segment.size()) <= LIMITS.sameSize() * segment.size();
    return below && plain ? first.text() : "";
  }

  // ---- unit, year -----------------------------------------------------------------------------

  private String unit(GridTable table, List<String> texts) {
    String unit = first(texts, catalogue.furniture()::unit);
    if (!unit.isEmpty()) {
      return unit;
    }
    for (GridCell cell : table.grid().cells()) {
      if (cell.row() < table.captionRows() + table.headerRows()) {
        Optional<String> found = catalogue.furniture().unit(cell.text());
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return "";
  }

  private @Nullable Integer year(String title, List<String> texts) {
    OptionalInt own = catalogue.furniture().year(title);
    if (own.isPresent()) {
      return own.getAsInt();
    }
    for (String text : texts) {
      OptionalInt year = catalogue.furniture().year(text);
      if (year.isPresent() && lexicon.kindOf(text) != LineKind.OTHER) {
        return year.getAsInt();
      }
    }
    return null;
  }
}
