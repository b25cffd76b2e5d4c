package io.kaibiao.samples.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one organisation's budget, in 元. Every income is planned to be spent, so a
 * subject's income from a source is its expenditure from that source.
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
  public static final Sum PERSONNEL = Sum.of(Measure.PUBLIC_PERSONNEL);
  public static final Sum OPERATION = Sum.of(Measure.PUBLIC_OPERATION);
  public static final Sum BASIC = Sum.all(PERSONNEL, OPERATION);
  public static final Sum PUBLIC = Sum.all(BASIC, Sum.of(Measure.PUBLIC_PROJECT));
  public static final Sum FUND = Sum.of(Measure.FUND_PROJECT);
  public static final Sum CAPITAL = Sum.of(Measure.CAPITAL_PROJECT);
  public static final Sum FISCAL = Sum.all(PUBLIC, FUND, CAPITAL);
  public static final Sum SPECIAL = Sum.of(Measure.SPECIAL_ACCOUNT);
  public static final Sum UNIT = Sum.of(Measure.UNIT_FUNDS);
  public static final Sum INSTITUTIONAL = Sum.of(Measure.INSTITUTIONAL);
  public static final Sum OPERATING = Sum.of(Measure.OPERATING);
  public static final Sum OTHER = Sum.of(Measure.OTHER);
  static final Sum OWN = Sum.all(SPECIAL, UNIT, INSTITUTIONAL, OPERATING, OTHER);
  public static final Sum CURRENT = Sum.all(FISCAL, OWN);
  public static final Sum CARRIED =
      Sum.of(Measure.PUBLIC_CARRIED, Measure.FUND_CARRIED, Measure.CAPITAL_CARRIED);
  public static final Sum ALL = Sum.all(CURRENT, CARRIED);
  public static final Sum PROJECT =
      Sum.all(Sum.of(Measure.PUBLIC_PROJECT), FUND, CAPITAL, OWN, CARRIED);

  /** A project and its amounts by the measure that pays for it. */
  public record Project(String name, Map<Measure, BigDecimal> amounts) {
    public Project {
      amounts = Map.copyOf(amounts);
    }

    public BigDecimal amount(Measure measure) {
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
