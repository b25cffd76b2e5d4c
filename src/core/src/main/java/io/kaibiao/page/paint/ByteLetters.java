package io.kaibiao.page.paint;

import io.kaibiao.page.Drawing;
import io.kaibiao.page.font.FontFaces.Face;
import io.kaibiao.page.font.GbkBytes;
import io.kaibiao.page.paint.Ink.Letter;
import io.kaibiao.page.script.Words;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters of a page in fonts whose single-byte codes may be bytes of GBK. When the page is
 * painted, they are joined to the characters that they are bytes of. Belongs to one page.
 */
final class ByteLetters {

  private static final String UNKNOWN = "\uFFFD";

  private final Map<Face, List<List<Coded>>> strings = new LinkedHashMap<>();
  private int run = -1;

  /**
   * A letter of such a font.
   *
   * @param letter its index among the page's letters
   * @param code its code
   */
  private record Coded(int letter, int code) {
    boolean isHigh() {
      return code > 0x7F;
    }
  }

  /**
   * Records a letter.
   *
   * @param letter its index among the page's letters
   * @param inRun the number of the text string that shows it
   */
  void add(Face face, int code, int letter, int inRun) {
    List<List<Coded>> own = strings.computeIfAbsent(face, f -> new ArrayList<>());
    if (own.isEmpty() || inRun != run) {
      own.add(new ArrayList<>());
    }
    run = inRun;
    own.get(own.size() - 1).add(new Coded(letter, code));
  }

  /** Gives the letters their characters, once all of the page are recorded. */
  void settle(Words words, List<Letter> letters) {
    strings.values().forEach(own -> own.removeIf(s -> s.stream().noneMatch(Coded::isHigh)));
    BitSet dropped = new BitSet();
    strings.forEach(
        (face, own) -> {
          switch (face.codes(own.stream().map(ByteLetters::bytes).toList(), words)) {
            case CHINESE -> own.forEach(string -> join(string, letters, dropped));
            case UNKNOWN -> own.forEach(string -> string.forEach(c -> deny(c, letters)));
            case AS_ENCODED ->
                own.forEach(string -> string.forEach(c -> dropBlank(c, letters, dropped)));
          }
        });
    strings.clear();
    if (!dropped.isEmpty()) {
      List<Letter> kept = new ArrayList<>(letters.size());
      for (int i = 0; i < letters.size(); i++) {
        if (!dropped.get(i)) {
          kept.add(letters.get(i));
        }
      }
      letters.clear();
      letters.addAll(kept);
    }
  }

  private static byte[] bytes(List<Coded> string) {
    byte[] bytes = new byte[string.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) string.get(i).code();
    }
    return bytes;
  }

  private static void join(List<Coded> string, List<Letter> letters, BitSet dropped) {
    for (GbkBytes.Letter character : GbkBytes.letters(bytes(string))) {
      Coded first = string.get(character.start());
      if (!first.isHigh()) {
        continue;
      }
      Letter letter = letters.get(first.letter());
      Box box = letter.box();
      for (int i = 1; i < character.length(); i++) {
        int other = string.get(character.start() + i).letter();
        box = box.union(letters.get(other).box());
        dropped.set(other);
      }
      letters.set(first.letter(), letter.as(character.text(), box, Drawing.NONE));
      if (character.text().isBlank()) {
        dropped.set(first.letter());
      }
    }
  }

  private static void deny(Coded coded, List<Letter> letters) {
    if (coded.isHigh()) {
      Letter letter = letters.get(coded.letter());
      letters.set(coded.letter(), letter.as(UNKNOWN, letter.box(), Drawing.NONE));
    }
  }

  /** Drops a blank, which was recorded because its code might have been a part of a character. */
  private static void dropBlank(Coded coded, List<Letter> letters, BitSet dropped) {
    if (letters.get(coded.letter()).text().isBlank()) {
      dropped.set(coded.letter());
    }
  }
}
