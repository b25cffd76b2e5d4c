package io.kaibiao.page.font;

import java.text.Normalizer;

/** Replaces characters that only look like common Han characters by these. */
final class Radicals {

  /**
   * The common characters that look like the radicals from U+2E80 on, with a question mark where
   * there is none. Unicode's compatibility forms do not cover them.
   */
  private static final String LIKE_RADICALS =
      "?厂乛乚乙亻冂?刀刂卜㔾小小兀尣尢?巳幺彑彐忄㣺扌攵?旡日"
          + "月歺母民氵氺灬爫爫丬牛犭王?罒示礻竹糹纟罓罒㓁??羊?羋耂"
          + "肀聿肉臼艹艹艹虎衤覀西见角?讠贝足车辶辶辶阝钅長镸长门?阝"
          + "雨青韦页风飞食?飠饣?马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  /** First code point of Unicode's block CJK Radicals Supplement. */
  private static final int FIRST_RADICAL = 0x2E80;

  /** The marks that U+FE10–FE19 and U+FE30–FE48 are the forms of in vertical writing. */
  private static final String VERTICAL_MARKS = "，、。：；！？〖〗…";

  private static final String VERTICAL_BRACKETS = "‥—–＿﹏（）｛｝〔〕【】《》〈〉「」『』﹅﹆［］";

  private Radicals() {}

  /**
   * Replaces Unicode's radicals (U+2E80, U+2F00) and compatibility characters (U+F900), to which
   * some producers map Han characters, by the common characters that look the same, and marks of
   * vertical writing by the usual ones.
   */
  static String unified(String text) {
    char c = text.charAt(0);
    int radical = c - FIRST_RADICAL;
    if (text.length() == 1 && radical >= 0 && radical < LIKE_RADICALS.length()) {
      char like = LIKE_RADICALS.charAt(radical);
      return like == '?' ? text : String.valueOf(like);
    }
    // Unicode folds these two to characters that only Taiwan and old prints use.
    if (c == 0x2F3E) {
      return "户";
    }
    if (c == 0x2FAD) {
      return "青";
    }
    if (c >= 0xFE10 && c < 0xFE10 + VERTICAL_MARKS.length()) {
      return VERTICAL_MARKS.substring(c - 0xFE10, c - 0xFE10 + 1);
    }
    if (c >= 0xFE30 && c < 0xFE30 + VERTICAL_BRACKETS.length()) {
      return VERTICAL_BRACKETS.substring(c - 0xFE30, c - 0xFE30 + 1);
    }
    boolean lookAlike = (c >= 0x2F00 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF);
    return lookAlike ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
