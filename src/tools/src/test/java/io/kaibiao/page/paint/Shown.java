package io.kaibiao.page.paint;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.Sources;
import io.kaibiao.samples.maker.TinyPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pages of tiny PDFs, and their glyphs and rulings in words, rounded to tenths of a point. */
public final class Shown {

  private Shown() {}

  /** Reads a page of these operators. */
  static Page page(String... operators) throws InputException {
    return pages(new TinyPdf().page(operators)).get(0);
  }

  static List<Page> pages(TinyPdf pdf) throws InputException {
    List<Page> pages = new ArrayList<>();
    try (PageSource source = Sources.DIGITAL.open("tiny.pdf", pdf.bytes(), null)) {
      for (int number = 1; number <= source.pageCount(); number++) {
        pages.add(source.page(number));
      }
    }
    return pages;
  }

  /** The text of all glyphs in the order that they were painted. */
  public static String text(Page page) {
    StringBuilder text = new StringBuilder();
    page.glyphs().forEach(g -> text.append(g.text()));
    return text.toString();
  }

  static List<String> glyphs(Page page) {
    return page.glyphs().stream()
        .map(g -> g.text() + numbers(g.x0(), g.y0(), g.x1(), g.y1(), g.baseline(), g.size()))
        .toList();
  }

  static List<String> rulings(Page page) {
    return page.rulings().stream()
        .map(
            r ->
                (r.direction() == Ruling.Direction.HORIZONTAL ? "h" : "v")
                    + numbers(r.position(), r.start(), r.end()))
        .sorted()
        .toList();
  }

  private static String numbers(double... values) {
    StringBuilder out = new StringBuilder();
    for (double value : values) {
      out.append(String.format(Locale.ROOT, " %.1f", value + 0.0));
    }
    return out.toString();
  }
}
