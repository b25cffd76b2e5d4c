package io.kaibiao.report.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The units in which reports print money; how they print them says {@code money-units.json}. */
public enum MoneyUnit {
  /** One 元. */
  YUAN,
  /** A thousand 元. */
  QIAN_YUAN,
  /** Ten thousand 元. */
  WAN_YUAN,
  /** A million 元. */
  BAIWAN_YUAN,
  /** A hundred million 元. */
  YI_YUAN;

  /** A regular expression, without groups, for any of the units as sentences and heads print it. */
  public static final String REGEX =
      Arrays.stream(values())
          .map(MoneyUnit::text)
          .sorted(Comparator.comparing(String::length).reversed())
          .collect(Collectors.joining("|"));

  private static final MoneyUnitFile WORDS = MoneyUnitFile.loaded();

  private static final Pattern SPELLING =
      Pattern.compile(WORDS.before() + "(?<unit>" + REGEX + ")");

  private static final Pattern GAP = Pattern.compile("[\\p{Z}\\s]");

  private final String text;
  private final BigDecimal factor;

  MoneyUnit() {
    MoneyUnitFile.Unit unit = MoneyUnitFile.loaded().unit(name());
    this.text = unit.text();
    this.factor = BigDecimal.valueOf(unit.yuan());
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
    if (!spelling.contains(WORDS.common())) {
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
