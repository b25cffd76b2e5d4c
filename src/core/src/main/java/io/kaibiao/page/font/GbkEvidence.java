package io.kaibiao.page.font;

import io.kaibiao.page.font.GbkBytes.Letter;
import io.kaibiao.page.script.Words;
import java.util.List;

/**
 * Decides whether the codes of a single-byte font are bytes of GBK, as in documents of old Chinese
 * programs: their fonts are not embedded, and Chinese viewers show two codes as one character.
 *
 * <p>Latin text has single letters above 0x7F between ASCII letters. Other scripts of single bytes
 * (Cyrillic, Thai), and other codes of two bytes (Korean), make characters that hardly follow one
 * another in Chinese.
 */
public final class GbkEvidence {

  /** The verdicts on a font's codes. */
  public enum Verdict {
    /** They are bytes of GBK. */
    CHINESE,
    /** They are what the font's encoding says. */
    AS_ENCODED,
    /** They are neither. */
    UNKNOWN
  }

  private static final FontTolerances.Gbk LIMITS = FontTolerances.STANDARD.gbk();

  private static final FontTolerances.Language LANGUAGE = FontTolerances.STANDARD.language();

  /** Lead bytes of the symbols of GB 2312 (rows 1 to 3). */
  private static final int FIRST_SYMBOL = 0xA1;

  /** The last of them. */
  private static final int LAST_SYMBOL = 0xA3;

  /** Lead bytes of the common characters of GB 2312 (level 1, rows 16 to 55). */
  private static final int FIRST_COMMON = 0xB0;

  /** The last of them. */
  private static final int LAST_COMMON = 0xD7;

  private final Words words;
  private final boolean chineseName;
  private int high;
  private int pairs;
  private int common;
  private int unknown;
  private int alone;
  private int neighbours;
  private int knownNeighbours;
  private boolean label;

  private GbkEvidence(Words words, boolean chineseName) {
    this.words = words;
    this.chineseName = chineseName;
  }

  /**
   * Returns the verdict on a font.
   *
   * @param name the font's name
   * @param strings the strings that are shown in it
   */
  static Verdict verdict(String name, List<byte[]> strings, Words words) {
    GbkEvidence evidence = new GbkEvidence(words, ChineseFontNames.isOne(name));
    strings.forEach(evidence::count);
    return evidence.verdict(strings);
  }

  /** Counts the bytes of one string. */
  private void count(byte[] string) {
    List<Letter> letters = GbkBytes.letters(string);
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      if (letter.isAscii()) {
        continue;
      }
      high += letter.length() == 2 && string[letter.start() + 1] >= 0 ? 1 : letter.length();
      if (!letter.isKnown()) {
        unknown++;
        continue;
      }
      int lead = string[letter.start()] & 0xFF;
      boolean pair = letter.length() == 2 && (string[letter.start() + 1] & 0xFF) > 0xA0;
      if (pair && lead > 0xA0) {
        pairs++;
        common += isCommon(lead) ? 1 : 0;
        alone += isLatin(letters, i - 1) && isLatin(letters, i + 1) ? 1 : 0;
      }
    }
  }

  private static boolean isCommon(int lead) {
    return (lead >= FIRST_SYMBOL && lead <= LAST_SYMBOL)
        || (lead >= FIRST_COMMON && lead <= LAST_COMMON);
  }

  private static boolean isLatin(List<Letter> letters, int at) {
    return at >= 0
        && at < letters.size()
        && letters.get(at).isAscii()
        && Character.isLetter(letters.get(at).text().charAt(0));
  }

  private Verdict verdict(List<byte[]> strings) {
    if (high == 0) {
      return Verdict.AS_ENCODED;
    }
    boolean paired = pairs * 2 >= LIMITS.inPairs() * high && alone * 2 <= pairs;
    boolean plausible =
        pairs > 0 && paired && common >= LIMITS.common() * pairs && unknown * 10 <= pairs;
    if (plausible) {
      boolean byName = chineseName && common >= 2;
      strings.forEach(this::countWords);
      if (byName || isLanguage()) {
        return Verdict.CHINESE;
      }
    }
    boolean foreign = paired && pairs >= (chineseName ? 2 : LIMITS.manyPairs());
    return foreign ? Verdict.UNKNOWN : Verdict.AS_ENCODED;
  }

  private void countWords(byte[] string) {
    StringBuilder text = new StringBuilder();
    GbkBytes.letters(string).forEach(letter -> text.append(letter.text()));
    int han = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean isHan = Character.isIdeographic(text.charAt(i));
      han += isHan ? 1 : 0;
      if (isHan && i + 1 < text.length() && Character.isIdeographic(text.charAt(i + 1))) {
        neighbours++;
        knownNeighbours += words.knowsPair(text.substring(i, i + 2)) ? 1 : 0;
      }
    }
    label |= han > 1 && words.knowsLabel(text.toString());
  }

  private boolean isLanguage() {
    return label
        || (neighbours >= LANGUAGE.fewestPairs()
            ? knownNeighbours >= LANGUAGE.known() * neighbours
            : knownNeighbours >= 2 && knownNeighbours >= LIMITS.languageOfFew() * neighbours);
  }
}
