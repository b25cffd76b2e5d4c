package io.kaibiao.samples.maker;

import io.kaibiao.samples.maker.GenericKind.Rules;
import io.kaibiao.samples.maker.GenericKind.Script;
import io.kaibiao.samples.model.Draw;
import io.kaibiao.samples.print.Inset;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.PlacedCell;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Rect;
import io.kaibiao.samples.print.Sheet;
import io.kaibiao.samples.print.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Typesets a generic table on an A4 page with prose, a caption and a note. One instance per page.
 */
public final class GenericSheet {

  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;
  private static final double MARGIN = 56;
  private static final double GUTTER = 22;
  private static final double PROSE = 10.5;
  private static final double LEADING = 16;

  private final GenericTable table;
  private final GenericWords words;
  private final Draw draw;
  private final double size;
  private final double gap;
  private final List<PlacedCell> placed = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private final List<Inset> insets = new ArrayList<>();
  private Rect region = new Rect(0, 0, 0, 0);

  /** A page with one table. */
  public static final class Printed {

    private final byte[] pdf;
    private final Rect region;

    private Printed(byte[] pdf, Rect region) {
      this.pdf = pdf;
      this.region = region;
    }

    public byte[] pdf() {
      return pdf.clone();
    }

    /** Returns the box of the table, in points from the bottom left. */
    public Rect region() {
      return region;
    }
  }

  private GenericSheet(GenericTable table, long seed) {
    this.table = table;
    this.words = GenericWords.of(table.kind().script());
    this.draw = new Draw(new SplittableRandom(seed ^ 0x6e0d), BigDecimal.ONE);
    this.size = draw.of(8.0, 9.0, 10.0);
    this.gap = table.kind().rules().closed() ? draw.between(6, 14) : draw.between(14, 26);
  }

  public static Printed print(GenericTable table, long seed) {
    GenericSheet sheet = new GenericSheet(table, seed);
    switch (table.kind().setting()) {
      case ALONE, NESTED -> sheet.betweenParagraphs();
      case TURNED -> sheet.turned();
      case IN_COLUMN -> sheet.inColumn();
    }
    PrintStyle ink = PrintStyle.plain();
    if (table.kind().script() == Script.LATIN) {
      ink = ink.withFonts(PrintStyle.Fonts.SONG_UCS2_WITH_HELVETICA);
    }
    if (table.kind().rules() == Rules.DASHED_GRID) {
      ink = ink.withRulings(PrintStyle.Rulings.DASHES);
    }
    Sheet page = new Sheet(WIDTH, HEIGHT, sheet.placed, sheet.texts, List.of(), sheet.insets);
    return new Printed(new PdfMaker(ink, seed).write(List.of(page)), sheet.region);
  }

  private void betweenParagraphs() {
    GenericSetter setter = new GenericSetter(table, size, gap, new Rect(30, 0, WIDTH - 30, 0), 120);
    double y = prose(HEIGHT - draw.between(60, 130), 1) - 14;
    String caption = draw.one(words.captions());
    double left = (WIDTH - setter.width(caption, PROSE)) / 2;
    texts.add(new Text(caption, left, y, PROSE, false));
    setter.set(y - draw.between(8, 14), draw.between(4, 9));
    take(setter);
    y = note(setter) - 40;
    prose(y, 1);
  }

  /** Adds paragraphs of prose and returns the position of the next line. */
  private double prose(double top, int times) {
    double y = top;
    for (int i = 0; i < times; i++) {
      for (String line : words.prose()) {
        texts.add(new Text(line, MARGIN, y, PROSE, false));
        y -= LEADING;
      }
    }
    return y;
  }

  private void take(GenericSetter setter) {
    placed.addAll(setter.placed());
    texts.addAll(setter.texts());
    region = setter.region();
  }

  private double note(GenericSetter setter) {
    double y = setter.region().bottom() - size - 8;
    texts.add(new Text(words.note(), setter.region().left(), y, size, false));
    return y;
  }

  /** Sets upright prose above and below; caption, table and note run upwards. */
  private void turned() {
    double y = prose(HEIGHT - draw.between(50, 80), draw.between(1, 3)) - 10;
    GenericSetter setter = new GenericSetter(table, size, gap, new Rect(0, 0, 0, 0), 120);
    setter.set(0, draw.between(4, 9));
    Rect own = setter.region();
    List<Text> turned = new ArrayList<>(setter.texts());
    turned.add(new Text(draw.one(words.captions()), 0, 14, PROSE, false));
    turned.add(new Text(words.note(), 0, own.bottom() - size - 8, size, false));
    double middle = (own.top() + own.bottom()) / 2;
    Inset inset =
        new Inset(
            new Sheet(own.width(), own.height(), setter.placed(), turned),
            WIDTH / 2 + middle,
            y - own.right());
    insets.add(inset);
    region = inset.place(own);
    y = region.bottom() - 30;
    if (y > 100) {
      prose(y, 1);
    }
  }

  /** Sets two columns of prose. In one of them, caption, table and note are between paragraphs. */
  private void inColumn() {
    double width = (WIDTH - 2 * MARGIN - GUTTER) / 2;
    double left = MARGIN + (width + GUTTER) * draw.between(0, 1);
    double other = left > MARGIN ? MARGIN : MARGIN + width + GUTTER;
    double narrow = table.kind().rules().closed() ? 8 : 12;
    GenericSetter setter =
        new GenericSetter(table, 8, narrow, new Rect(left, 0, left + width, 0), 60);
    double top = HEIGHT - 70;
    double y = column(setter, left, width, top, top - LEADING * draw.between(4, 12)) - 12;
    String caption = draw.one(words.captions());
    texts.add(new Text(caption, left, y, 9, false));
    setter.set(y - 10, draw.between(4, 7));
    take(setter);
    y = setter.region().bottom() - 16;
    for (String line : setter.lines(words.note(), 8, width)) {
      texts.add(new Text(line, left, y, 8, false));
      y -= 11;
    }
    column(setter, left, width, y - 14, 60);
    column(setter, other, width, top - draw.of(0, 3, 8), 60);
  }

  /** Fills a column with prose from one height down to another. */
  private double column(
      GenericSetter setter, double left, double width, double from, double downTo) {
    double y = from;
    String prose = String.join(table.kind().script() == Script.LATIN ? " " : "", words.prose());
    while (y > downTo) {
      for (String line : setter.lines(prose, PROSE, width)) {
        if (y > downTo) {
          texts.add(new Text(line, left, y, PROSE, false));
          y -= LEADING;
        }
      }
    }
    return y;
  }
}
