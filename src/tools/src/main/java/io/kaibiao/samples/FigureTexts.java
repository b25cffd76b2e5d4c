package io.kaibiao.samples;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Invents texts of number cells: amounts, percentages, codes, counts, years, and lines of amounts
 * that were wrapped. Not safe for use by many threads.
 */
final class FigureTexts {

  /**
   * A printed text and its meaning.
   *
   * @param printed the printed characters, including full-width brackets and long minus signs
   * @param text the same in plain characters
   */
  record FigureText(String printed, String text) {}

  private static final String[] MINUS = {"-", "-", "-", "\uFF0D", "\u2212", "\u2013"};

  /** How many texts in a hundred have decimals and thousands commas, or one of the two. */
  private static final int PLAIN = 22;

  private final RandomGenerator random;

  FigureTexts(RandomGenerator random) {
    this.random = random;
  }

  /** Returns the next text. */
  FigureText next() {
    int kind = random.nextInt(100);
    if (kind < 62) {
      return signed(amount());
    } else if (kind < 70) {
      String share = decimals(random.nextDouble() * Math.pow(10, 1 + random.nextInt(3)), 2, false);
      return printed(share + "%");
    } else if (kind < 79) {
      return printed(code());
    } else if (kind < 85) {
      return printed(String.valueOf(random.nextInt((int) Math.pow(10, 1 + random.nextInt(6)))));
    } else if (kind < 88) {
      return printed(String.valueOf(1990 + random.nextInt(50)));
    } else if (kind < 94) {
      return printed(broken());
    } else if (kind < 97) {
      return printed(parted());
    }
    return printed(decimals(random.nextDouble() * 100, 1 + random.nextInt(6), false));
  }

  /** Returns an amount. All numbers of digits before the point are equally likely. */
  private String amount() {
    double value = Math.pow(10, random.nextDouble() * 10 - 1);
    int style = random.nextInt(100);
    if (style < 4) {
      return "0.00";
    }
    return style < PLAIN
        ? decimals(value, random.nextInt(3), style % 2 == 0)
        : decimals(value, 2, true);
  }

  private FigureText signed(String amount) {
    int sign = random.nextInt(100);
    if (sign < 14) {
      return new FigureText(MINUS[random.nextInt(MINUS.length)] + amount, "-" + amount);
    } else if (sign < 18) {
      return printed("(" + amount + ")");
    } else if (sign < 20) {
      return new FigureText("\uFF08" + amount + "\uFF09", "(" + amount + ")");
    }
    return printed(amount);
  }

  /** Returns a functional or economic code, which has two digits for each level after the first. */
  private String code() {
    String code = String.valueOf(201 + random.nextInt(40));
    if (random.nextInt(4) == 0) {
      code = String.valueOf(301 + random.nextInt(15));
    }
    int levels = random.nextInt(3);
    for (int i = 0; i < levels; i++) {
      code += String.format(Locale.ROOT, "%02d", 1 + random.nextInt(99));
    }
    return code;
  }

  /** Returns one line of an amount that was too wide for its cell. */
  private String broken() {
    String amount = decimals(Math.pow(10, 3 + random.nextDouble() * 7), 2, true);
    int at = 1 + random.nextInt(amount.length() - 1);
    return random.nextBoolean() ? amount.substring(0, at) : amount.substring(at);
  }

  /** Returns two groups of digits with a blank between them. */
  private String parted() {
    return switch (random.nextInt(3)) {
      case 0 -> code() + " " + String.format(Locale.ROOT, "%02d", random.nextInt(100));
      case 1 -> (1 + random.nextInt(999)) + " " + (10 + random.nextInt(90));
      default -> decimals(random.nextDouble() * 1000, 2, true) + " " + amount();
    };
  }

  private static String decimals(double value, int places, boolean commas) {
    return String.format(Locale.ROOT, (commas ? "%,." : "%.") + places + "f", value);
  }

  private static FigureText printed(String text) {
    return new FigureText(text, text);
  }
}
