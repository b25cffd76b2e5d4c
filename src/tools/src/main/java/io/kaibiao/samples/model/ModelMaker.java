package io.kaibiao.samples.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws the amounts of an organization so that every identity of the forms holds. */
public final class ModelMaker {
  private static final List<String> FUND_PARENTS = List.of("21208", "21213", "22904", "22960");
  private static final List<String> COMMON_PARENTS = List.of("20805", "21011", "22102");

  private final Draw draw;
  private final SubjectList functional = SubjectList.functional();
  private final SubjectList economic = SubjectList.economic();
  private final ProjectShares projects;

  public ModelMaker(Draw draw) {
    this.draw = draw;
    this.projects = new ProjectShares(draw);
  }

  /** The kinds of money that an organization has. */
  public record Means(
      boolean fund, boolean capital, boolean own, boolean negative, boolean vehicles) {}

  public Means means() {
    return new Means(
        draw.chance(0.5), draw.chance(0.3), draw.chance(0.6), draw.chance(0.15), draw.chance(0.7));
  }

  public FinalAccounts finalAccounts(Means means) {
    SortedMap<String, Map<AmountKind, BigDecimal>> leaves = new TreeMap<>();
    for (String code : publicCodes()) {
      Map<AmountKind, BigDecimal> amounts = publicLeaf();
      BigDecimal spent = add(amounts);
      amounts.put(
          AmountKind.PUBLIC_INCOME, draw.chance(0.8) ? spent : spent.add(draw.amount(3, 5)));
      leaves.put(code, amounts);
    }
    if (means.fund()) {
      fundCodes().forEach(c -> leaves.put(c, balanced("FUND")));
    }
    if (means.capital()) {
      draw.some(functional.under("22301", 7), 2).forEach(c -> leaves.put(c, balanced("CAPITAL")));
    }
    if (means.own()) {
      for (String code : draw.some(List.copyOf(leaves.keySet()), 4)) {
        if (!code.startsWith("223")) {
          ownMoney(changeable(leaves, code), means.negative());
        }
      }
    }
    Ledger ledger = new Ledger(leaves);
    BigDecimal publicNeed =
        ledger
            .total(FinalAccounts.PUBLIC_SPENT)
            .subtract(ledger.total(Sum.of(AmountKind.PUBLIC_INCOME)));
    BigDecimal publicOpening = publicNeed.max(BigDecimal.ZERO).add(maybe(0.5, draw.amount(3, 6)));
    BigDecimal used = maybe(means.own() ? 0.4 : 0, draw.amount(4, 6));
    BigDecimal distributed = maybe(means.own() ? 0.3 : 0, draw.amount(3, 5));
    BigDecimal ownNeed =
        ledger
            .total(FinalAccounts.OWN_SPENT)
            .add(distributed)
            .subtract(ledger.total(FinalAccounts.OWN_INCOME))
            .subtract(used);
    BigDecimal ownOpening = ownNeed.max(BigDecimal.ZERO).add(maybe(0.4, draw.amount(3, 6)));
    ThreePublic budget = threePublic(means.vehicles());
    return new FinalAccounts(
        ledger,
        publicOpening,
        ownOpening,
        used,
        distributed,
        economic(
            ledger.total(Sum.of(AmountKind.PUBLIC_PERSONNEL)),
            ledger.total(Sum.of(AmountKind.PUBLIC_OPERATION))),
        budget,
        spent(budget),
        List.of(draw.amount(4, 6.5), maybe(0.5, draw.amount(5, 6.5)), draw.amount(4, 6.5)),
        List.of(0, draw.between(0, 2), draw.between(0, 1), 0, draw.between(0, 9), 0, 0, 1),
        draw.between(0, 3),
        draw.chance(0.6));
  }

  public Budget budget(Means means, boolean carriedOver, boolean institution) {
    SortedMap<String, Map<AmountKind, BigDecimal>> leaves = new TreeMap<>();
    for (String code : publicCodes()) {
      Map<AmountKind, BigDecimal> amounts = publicLeaf();
      if (carriedOver && draw.chance(0.3)) {
        amounts.put(AmountKind.PUBLIC_CARRIED, draw.amount(3, 6));
      }
      leaves.put(code, amounts);
    }
    if (means.fund()) {
      for (String code : fundCodes()) {
        Map<AmountKind, BigDecimal> amounts = new EnumMap<>(AmountKind.class);
        amounts.put(AmountKind.FUND_PROJECT, draw.amount(5, 7));
        if (carriedOver && draw.chance(0.4)) {
          amounts.put(AmountKind.FUND_CARRIED, draw.amount(4, 6));
        }
        leaves.put(code, amounts);
      }
    }
    if (means.capital()) {
      String code = draw.one(functional.under("22301", 7));
      Map<AmountKind, BigDecimal> amounts = new EnumMap<>(AmountKind.class);
      amounts.put(AmountKind.CAPITAL_PROJECT, draw.amount(4, 6));
      leaves.put(code, amounts);
    }
    if (means.own()) {
      for (String code : draw.some(List.copyOf(leaves.keySet()), 3)) {
        AmountKind measure =
            institution
                ? draw.of(AmountKind.INSTITUTIONAL, AmountKind.OPERATING, AmountKind.OTHER)
                : draw.of(AmountKind.SPECIAL_ACCOUNT, AmountKind.UNIT_FUNDS);
        changeable(leaves, code).put(measure, draw.amount(4, 6));
      }
    }
    Ledger ledger = new Ledger(leaves);
    return new Budget(
        ledger,
        economic(ledger.total(Budget.PERSONNEL), ledger.total(Budget.OPERATION)),
        threePublic(means.vehicles()),
        projects.of(
            ledger,
            List.of(
                AmountKind.PUBLIC_PROJECT,
                AmountKind.FUND_PROJECT,
                AmountKind.CAPITAL_PROJECT,
                AmountKind.SPECIAL_ACCOUNT,
                AmountKind.UNIT_FUNDS)),
        projects.of(
            ledger,
            List.of(
                AmountKind.PUBLIC_CARRIED, AmountKind.FUND_CARRIED, AmountKind.CAPITAL_CARRIED)));
  }

  private List<String> publicCodes() {
    List<String> parents =
        new ArrayList<>(
            functional.names().keySet().stream()
                .filter(c -> c.length() == 5 && !FUND_PARENTS.contains(c))
                .filter(c -> !COMMON_PARENTS.contains(c) && !c.startsWith("223"))
                .toList());
    List<String> codes = new ArrayList<>();
    for (String parent : draw.some(parents, 4)) {
      codes.addAll(draw.some(functional.under(parent, 7), 5));
    }
    for (String parent : COMMON_PARENTS) {
      codes.addAll(draw.some(functional.under(parent, 7), 4));
    }
    return List.copyOf(codes);
  }

  private List<String> fundCodes() {
    List<String> codes = new ArrayList<>();
    for (String parent : draw.some(FUND_PARENTS, 2)) {
      codes.addAll(draw.some(functional.under(parent, 7), 2));
    }
    return List.copyOf(codes);
  }

  /**
   * Returns expenditure of the general public budget. The first leaf of a report has some of each
   * kind.
   */
  private Map<AmountKind, BigDecimal> publicLeaf() {
    Map<AmountKind, BigDecimal> amounts = new EnumMap<>(AmountKind.class);
    boolean basic = draw.chance(0.7);
    if (basic) {
      amounts.put(AmountKind.PUBLIC_PERSONNEL, draw.amount(4, 7));
      amounts.put(AmountKind.PUBLIC_OPERATION, draw.amount(4, 6));
    }
    if (!basic || draw.chance(0.4)) {
      amounts.put(AmountKind.PUBLIC_PROJECT, draw.amount(4, 7));
    }
    return amounts;
  }

  /**
   * Returns opening balance, income and expenditure of a fund without a negative closing balance.
   */
  private Map<AmountKind, BigDecimal> balanced(String fund) {
    Map<AmountKind, BigDecimal> amounts = new EnumMap<>(AmountKind.class);
    BigDecimal income = draw.amount(5, 7);
    BigDecimal opening = maybe(0.4, draw.amount(4, 6));
    List<BigDecimal> parts = draw.split(income.add(opening), 2);
    amounts.put(AmountKind.valueOf(fund + "_INCOME"), income);
    if (opening.signum() > 0) {
      amounts.put(AmountKind.valueOf(fund + "_OPENING"), opening);
    }
    amounts.put(
        AmountKind.valueOf(fund + "_PROJECT"),
        draw.chance(0.6) ? income.add(opening) : parts.get(1));
    return amounts;
  }

  private void ownMoney(Map<AmountKind, BigDecimal> amounts, boolean negative) {
    AmountKind income =
        draw.of(
            AmountKind.OTHER,
            AmountKind.INSTITUTIONAL,
            AmountKind.SUPERIOR,
            AmountKind.OPERATING,
            AmountKind.SUBORDINATE);
    amounts.put(income, draw.amount(4, 6));
    if (negative) {
      amounts.put(AmountKind.OTHER, draw.amount(2, 4).negate());
    }
    AmountKind spending =
        draw.of(
            AmountKind.OWN_PROJECT,
            AmountKind.OWN_PERSONNEL,
            AmountKind.OWN_OPERATION,
            AmountKind.REMITTED,
            AmountKind.OPERATING_EXPENSE,
            AmountKind.SUBSIDY);
    amounts.put(spending, draw.amount(4, 6));
  }

  private SortedMap<String, BigDecimal> economic(BigDecimal personnel, BigDecimal operation) {
    SortedMap<String, BigDecimal> amounts = new TreeMap<>();
    List<String> people =
        new ArrayList<>(draw.some(economic.under("301", 5), economic.under("301", 5).size()));
    if (draw.chance(0.7)) {
      people.addAll(draw.some(economic.under("303", 5), 4));
    }
    share(amounts, people, personnel);
    List<String> goods = new ArrayList<>(draw.some(economic.under("302", 5), 20));
    if (draw.chance(0.4)) {
      goods.addAll(draw.some(List.of("31002", "31003", "31007"), 2));
    }
    share(amounts, goods, operation);
    return amounts;
  }

  private void share(SortedMap<String, BigDecimal> amounts, List<String> codes, BigDecimal sum) {
    List<BigDecimal> parts = draw.split(sum, codes.size());
    for (int i = 0; i < codes.size(); i++) {
      if (parts.get(i).signum() != 0) {
        amounts.put(codes.get(i), parts.get(i));
      }
    }
  }

  private ThreePublic threePublic(boolean vehicles) {
    return new ThreePublic(
        maybe(0.3, draw.amount(4, 5)),
        maybe(vehicles ? 0.4 : 0, draw.amount(5, 5.6)),
        vehicles ? draw.amount(4, 5.5) : BigDecimal.ZERO,
        maybe(0.8, draw.amount(3, 5)));
  }

  private ThreePublic spent(ThreePublic budget) {
    return new ThreePublic(
        part(budget.overseas()),
        part(budget.purchase()),
        part(budget.operation()),
        part(budget.reception()));
  }

  private BigDecimal part(BigDecimal amount) {
    return amount.signum() == 0 ? amount : draw.split(amount, 2).get(1);
  }

  private BigDecimal maybe(double probability, BigDecimal amount) {
    return draw.chance(probability) ? amount : BigDecimal.ZERO;
  }

  private static Map<AmountKind, BigDecimal> changeable(
      SortedMap<String, Map<AmountKind, BigDecimal>> leaves, String code) {
    return leaves.computeIfAbsent(code, k -> new EnumMap<>(AmountKind.class));
  }

  private static BigDecimal add(Map<AmountKind, BigDecimal> amounts) {
    return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
