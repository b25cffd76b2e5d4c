package io.kaibiao.report.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The units in which reports print money. */
public enum MoneyUnit {
  /** One 元. */
  YUAN("元", 1),
  /** A thousand 元. */
  QIAN_YUAN("千元", 1_000),
  /** Ten thousand 元. */
  WAN_YUAN("万元", 10_000),
  /** A million 元. */
  BAIWAN_YUAN("百万元", 1_000_000),
  /** A hundred million 元. */
  YI_YUAN("亿元", 100_000_000);

  /** A regular expression, without groups, for any of the units as sentences and heads print it. */
  public static final String REGEX =
      Arrays.stream(values())
          .map(MoneyUnit::text)
          .sorted(Comparator.comparing(String::length).reversed())
          .collect(Collectors.joining("|"));

  private static final Pattern SPELLING =
      Pattern.compile("(?:(?:金额)?单位[:：])?(?:人民币)?(?<unit>" + REGEX + ")");

  private static final Pattern GAP = Pattern.compile("[\\p{Z}\\s]");

  private final String text;
  private final BigDecimal factor;

  MoneyUnit(String text, long factor) {
    this.text = text;
    this.factor = BigDecimal.valueOf(factor);
  }

  /**
   * Returns the unit that a text says and nothing else, as in 万元, 人民币万元 or 单位：万元; nothing where it
   * says none, so that what is unknown stays unknown.
   */
  public static Optional<MoneyUnit> of(String spelling) {
    for (MoneyUnit unit : values()) {
      if (unit.text.equals(spelling)) {
        return Optional.of(unit);
      }
    }
    if (spelling.indexOf('元') < 0) {
      return Optional.empty();
    }
    Matcher matcher = SPELLING.matcher(GAP.matcher(spelling).replaceAll(""));
    return matcher.matches()
        ? Arrays.stream(values()).filter(u -> u.text.equals(matcher.group("unit"))).findFirst()
        : Optional.empty();
  }

  /** Returns the unit as reports and results print it. */
  public String text() {
    return text;
  }

  /** Returns how many 元 one of it is. */
  public BigDecimal factor() {
    return factor;
  }

  /** Returns in 元 what is so many of this unit. */
  public BigDecimal toYuan(BigDecimal number) {
    return number.multiply(factor);
  }

  /** Returns in this unit what is so many 元; exact, since every factor is a power of ten. */
  public BigDecimal fromYuan(BigDecimal yuan) {
    return yuan.divide(factor);
  }
}
