package io.kaibiao.samples.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The amounts of one organization's budget, in 元. All income is planned to be spent, so a subject's
 * income from a source equals its expenditure from that source.
 *
 * @param ledger amounts by functional subject
 * @param economic the general public budget's basic expenditure by economic subject of five digits
 * @param threePublic the “三公” budget
 * @param projects this year's projects: name to source to amount
 * @param carriedProjects the projects carried over from last year
 */
public record Budget(
    Ledger ledger,
    SortedMap<String, BigDecimal> economic,
    ThreePublic threePublic,
    List<Project> projects,
    List<Project> carriedProjects) {
  public static final Sum PERSONNEL = Sum.of(AmountKind.PUBLIC_PERSONNEL);
  public static final Sum OPERATION = Sum.of(AmountKind.PUBLIC_OPERATION);
  public static final Sum BASIC = Sum.all(PERSONNEL, OPERATION);
  public static final Sum PUBLIC = Sum.all(BASIC, Sum.of(AmountKind.PUBLIC_PROJECT));
  public static final Sum FUND = Sum.of(AmountKind.FUND_PROJECT);
  public static final Sum CAPITAL = Sum.of(AmountKind.CAPITAL_PROJECT);
  public static final Sum FISCAL = Sum.all(PUBLIC, FUND, CAPITAL);
  public static final Sum SPECIAL = Sum.of(AmountKind.SPECIAL_ACCOUNT);
  public static final Sum UNIT = Sum.of(AmountKind.UNIT_FUNDS);
  public static final Sum INSTITUTIONAL = Sum.of(AmountKind.INSTITUTIONAL);
  public static final Sum OPERATING = Sum.of(AmountKind.OPERATING);
  public static final Sum OTHER = Sum.of(AmountKind.OTHER);
  static final Sum OWN = Sum.all(SPECIAL, UNIT, INSTITUTIONAL, OPERATING, OTHER);
  public static final Sum CURRENT = Sum.all(FISCAL, OWN);
  public static final Sum CARRIED =
      Sum.of(AmountKind.PUBLIC_CARRIED, AmountKind.FUND_CARRIED, AmountKind.CAPITAL_CARRIED);
  public static final Sum ALL = Sum.all(CURRENT, CARRIED);
  public static final Sum PROJECT =
      Sum.all(Sum.of(AmountKind.PUBLIC_PROJECT), FUND, CAPITAL, OWN, CARRIED);

  /** A project and its amounts by the kind of money that pays for it. */
  public record Project(String name, Map<AmountKind, BigDecimal> amounts) {
    public Project {
      amounts = Map.copyOf(amounts);
    }

    public BigDecimal amount(AmountKind measure) {
      return amounts.getOrDefault(measure, BigDecimal.ZERO);
    }

    public BigDecimal total() {
      return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  public Budget {
    economic = Collections.unmodifiableSortedMap(new TreeMap<>(economic));
    projects = List.copyOf(projects);
    carriedProjects = List.copyOf(carriedProjects);
  }

  public BigDecimal economic(String prefix) {
    return economic.entrySet().stream()
        .filter(e -> e.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
