package io.kaibiao.measure.dump;

import java.util.Map;
import java.util.Random;

/** Damages the texts of a dump, as converters do. For one dump. */
final class TextDamage {

  /** What readers take characters for. */
  private static final Map<Character, String> LOOK_ALIKES =
      Map.ofEntries(
          Map.entry('0', "OoD6"),
          Map.entry('1', "lI|7"),
          Map.entry('2', "Z7"),
          Map.entry('3', "8"),
          Map.entry('4', "9"),
          Map.entry('5', "S6"),
          Map.entry('6', "b8"),
          Map.entry('7', "1"),
          Map.entry('8', "B3"),
          Map.entry('9', "g4"),
          Map.entry('.', ",。"),
          Map.entry(',', ".，"),
          Map.entry('一', "-—"),
          Map.entry('二', "三"),
          Map.entry('人', "入"),
          Map.entry('入', "人"),
          Map.entry('末', "未"),
          Map.entry('拨', "拔"),
          Map.entry('款', "软"),
          Map.entry('收', "牧"),
          Map.entry('支', "攴"),
          Map.entry('般', "股"),
          Map.entry('公', "么"),
          Map.entry('本', "木"),
          Map.entry('出', "岀"),
          Map.entry('目', "日"),
          Map.entry('合', "台"),
          Map.entry('计', "汁"),
          Map.entry('业', "亚"),
          Map.entry('务', "夯"),
          Map.entry('项', "顶"),
          Map.entry('预', "顶"),
          Map.entry('算', "箅"),
          Map.entry('政', "攻"),
          Map.entry('财', "肘"),
          Map.entry('行', "彳"),
          Map.entry('会', "合"),
          Map.entry('事', "亊"),
          Map.entry('金', "全"));

  private final DumpLosses losses;
  private final Random random;

  TextDamage(DumpLosses losses, Random random) {
    this.losses = losses;
    this.random = random;
  }

  /** Returns a text as a converter writes it. */
  String of(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String others = LOOK_ALIKES.getOrDefault(c, "");
      boolean other = !others.isEmpty() && random.nextDouble() < losses.misread();
      out.append(other ? others.charAt(random.nextInt(others.length())) : c);
    }
    return isNumber(text) ? split(out.toString()) : spaced(out.toString());
  }

  private String split(String number) {
    if (random.nextDouble() >= losses.split()) {
      return number;
    }
    return number.replace(",", ", ").replace(".", ". ");
  }

  private String spaced(String text) {
    if (text.length() < 2 || random.nextDouble() >= losses.spaced()) {
      return text;
    }
    if (text.indexOf(' ') >= 0) {
      return text.replace(" ", "");
    }
    int at = 1 + random.nextInt(text.length() - 1);
    return isWord(text.charAt(at - 1)) && isWord(text.charAt(at))
        ? text.substring(0, at) + " " + text.substring(at)
        : text;
  }

  private static boolean isWord(char c) {
    return Character.isIdeographic(c);
  }

  static boolean isNumber(String text) {
    return text.matches("-?[\\d,]+(?:\\.\\d+)?%?");
  }
}
