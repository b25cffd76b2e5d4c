package io.kaibiao.samples.sabotage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Rewrites the letters of pages one by one. */
final class LetterSabotages {

  private static final Set<String> SHOWS = Set.of("Tj", "TJ", "'", "\"");

  private LetterSabotages() {}

  /** A change of a page's letters. */
  @FunctionalInterface
  interface Change {
    List<Letter> of(List<Letter> letters, Random random);
  }

  /** Rewrites the letters of all pages as changed by a change. */
  static Sabotage reset(Change change) {
    return (document, random) -> {
      for (PDPage page : document.getPages()) {
        List<Letter> letters = change.of(LetterPlaces.of(page), random);
        byte[] text = content(page.getResources(), letters, "");
        byte[] drawing = withoutLetters(page);
        PDStream all = new PDStream(document);
        try (OutputStream out = all.createOutputStream(COSName.FLATE_DECODE)) {
          out.write("q\n".getBytes(StandardCharsets.ISO_8859_1));
          out.write(drawing);
          out.write("\nQ\n".getBytes(StandardCharsets.ISO_8859_1));
          out.write(text);
        }
        page.setContents(all);
      }
    };
  }

  /** Returns operators for the letters, in default user space. */
  static byte[] content(PDResources resources, List<Letter> letters, String start)
      throws IOException {
    Map<COSBase, COSName> names = new HashMap<>();
    for (COSName name : resources.getFontNames()) {
      names.put(resources.getFont(name).getCOSObject(), name);
    }
    StringBuilder out = new StringBuilder("q\nBT\n").append(start);
    for (Letter letter : letters) {
      COSName name = names.get(letter.font().getCOSObject());
      if (name == null) {
        name = resources.add(letter.font());
        names.put(letter.font().getCOSObject(), name);
      }
      int rgb = letter.rgb();
      out.append(
          String.format(
              Locale.ROOT,
              "%.3f %.3f %.3f rg /%s 1 Tf %.4f %.4f %.4f %.4f %.3f %.3f Tm <%s> Tj%n",
              (rgb >> 16 & 255) / 255.0,
              (rgb >> 8 & 255) / 255.0,
              (rgb & 255) / 255.0,
              name.getName(),
              letter.place().getValue(0, 0),
              letter.place().getValue(0, 1),
              letter.place().getValue(1, 0),
              letter.place().getValue(1, 1),
              letter.place().getTranslateX(),
              letter.place().getTranslateY(),
              String.format(
                  Locale.ROOT,
                  letter.font() instanceof PDType0Font ? "%04X" : "%02X",
                  letter.code())));
    }
    return out.append("ET\nQ\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns a page's content without its text. */
  static byte[] withoutLetters(PDPage page) throws IOException {
    List<Object> kept = new ArrayList<>();
    List<Object> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      operands.add(token);
      if (token instanceof Operator operator) {
        if (!SHOWS.contains(operator.getName())) {
          kept.addAll(operands);
        }
        operands.clear();
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ContentStreamWriter(out).writeTokens(kept);
    return out.toByteArray();
  }

  static List<Letter> oneByOne(List<Letter> letters, Random random) {
    return letters;
  }

  /** Returns a change that moves letters by up to {@code most} points. */
  static Change jittered(double most) {
    return (letters, random) ->
        letters.stream()
            .map(
                l ->
                    l.moved(
                        (random.nextDouble() - 0.5) * 2 * most, (random.nextDouble() - 0.5) * most))
            .toList();
  }

  /**
   * Returns a change that adds a gap after each comma and full stop and moves the rest of the
   * string.
   */
  static Change gaps(double share) {
    return (letters, random) -> {
      List<Letter> out = new ArrayList<>();
      int run = -1;
      double shift = 0;
      for (Letter letter : letters) {
        shift = letter.run() == run ? shift : 0;
        run = letter.run();
        double size = Math.hypot(letter.place().getScaleX(), letter.place().getShearY());
        double ux = letter.place().getScaleX() / size;
        double uy = letter.place().getShearY() / size;
        out.add(letter.moved(shift * ux, shift * uy));
        if (letter.text().equals(",") || letter.text().equals(".")) {
          shift += share * size;
        }
      }
      return out;
    };
  }

  static List<Letter> anyOrder(List<Letter> letters, Random random) {
    List<Letter> out = new ArrayList<>(letters);
    Collections.shuffle(out, random);
    return out;
  }

  /** Returns a change that repeats each letter with a small offset, which makes letters bold. */
  static Change twice(double x, double y) {
    return (letters, random) -> {
      List<Letter> out = new ArrayList<>();
      for (Letter letter : letters) {
        out.add(letter);
        out.add(letter.moved(x, y));
      }
      return out;
    };
  }

  /** Returns a change that shows all letters, then all letters again. */
  static Change allTwice(double x, double y) {
    return (letters, random) -> {
      List<Letter> out = new ArrayList<>(letters);
      letters.forEach(l -> out.add(l.moved(x, y)));
      return out;
    };
  }

  /** Returns the letters with grey copies below and beside the black ones. */
  static List<Letter> shadowed(List<Letter> letters, Random random) {
    List<Letter> out = new ArrayList<>();
    letters.forEach(l -> out.add(l.moved(0.7, -0.7).coloured(0xC0C0C0)));
    out.addAll(letters);
    return out;
  }
}
