package io.kaibiao.report.table;

import java.math.BigDecimal;

/** What a cell says, with the scale that was printed. */
public sealed interface Value permits Value.Amount, Value.Percentage, Value.Text {

  /**
   * Returns the value as the output contract writes it: an amount as a plain decimal with the
   * printed decimals, a percentage with {@code %} behind it, text as it is.
   */
  String canonical();

  /**
   * Returns the value that a text written by {@link #canonical()} most likely stands for: a figure
   * if it looks like one, else the text. A text of digits only is taken for a figure.
   */
  static Value parse(String canonical) {
    return ValueText.parse(canonical);
  }

  /**
   * A figure.
   *
   * @param number the figure; its scale is the number of decimals that were printed
   */
  record Amount(BigDecimal number) implements Value {
    @Override
    public String canonical() {
      return number.toPlainString();
    }
  }

  /**
   * A share of a hundred.
   *
   * @param number the figure before the percent sign, its scale as printed
   */
  record Percentage(BigDecimal number) implements Value {
    @Override
    public String canonical() {
      return number.toPlainString() + "%";
    }
  }

  /**
   * Words.
   *
   * @param text the text, line breaks inside the cell joined
   */
  record Text(String text) implements Value {
    @Override
    public String canonical() {
      return text;
    }
  }
}
