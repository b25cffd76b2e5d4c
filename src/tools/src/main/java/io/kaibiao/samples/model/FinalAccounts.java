package io.kaibiao.samples.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The amounts of one organization's final accounts, in 元.
 *
 * @param ledger amounts by functional subject
 * @param publicOpening the year's opening balance of the general public budget
 * @param ownOpening the opening balance outside the fiscal appropriations
 * @param surplusUsed use of non-fiscal surpluses
 * @param distributed distribution of surpluses
 * @param economic the general public budget's basic expenditure by economic subject of five digits
 * @param budget the “三公” budget
 * @param actual the “三公” expenditure
 * @param procurement goods, works and services
 * @param vehicles eight counts
 * @param equipment a count
 * @param administrative whether the organization is an administrative one
 */
public record FinalAccounts(
    Ledger ledger,
    BigDecimal publicOpening,
    BigDecimal ownOpening,
    BigDecimal surplusUsed,
    BigDecimal distributed,
    SortedMap<String, BigDecimal> economic,
    ThreePublic budget,
    ThreePublic actual,
    List<BigDecimal> procurement,
    List<Integer> vehicles,
    int equipment,
    boolean administrative) {
  public static final Sum PUBLIC_BASIC =
      Sum.of(AmountKind.PUBLIC_PERSONNEL, AmountKind.PUBLIC_OPERATION);
  public static final Sum PUBLIC_PROJECT = Sum.of(AmountKind.PUBLIC_PROJECT);
  public static final Sum PUBLIC_SPENT = Sum.all(PUBLIC_BASIC, PUBLIC_PROJECT);
  public static final Sum FUND_SPENT = Sum.of(AmountKind.FUND_PROJECT);
  public static final Sum CAPITAL_SPENT = Sum.of(AmountKind.CAPITAL_PROJECT);
  public static final Sum FUND_CLOSING =
      Sum.of(AmountKind.FUND_OPENING, AmountKind.FUND_INCOME).less(FUND_SPENT);
  public static final Sum CAPITAL_CLOSING =
      Sum.of(AmountKind.CAPITAL_OPENING, AmountKind.CAPITAL_INCOME).less(CAPITAL_SPENT);
  public static final Sum FISCAL_INCOME =
      Sum.of(AmountKind.PUBLIC_INCOME, AmountKind.FUND_INCOME, AmountKind.CAPITAL_INCOME);
  static final Sum OWN_INCOME =
      Sum.of(
          AmountKind.SUPERIOR,
          AmountKind.INSTITUTIONAL,
          AmountKind.OPERATING,
          AmountKind.SUBORDINATE,
          AmountKind.OTHER);
  public static final Sum INCOME = Sum.all(FISCAL_INCOME, OWN_INCOME);
  public static final Sum BASIC =
      Sum.all(PUBLIC_BASIC, Sum.of(AmountKind.OWN_PERSONNEL, AmountKind.OWN_OPERATION));
  public static final Sum PROJECT =
      Sum.all(PUBLIC_PROJECT, FUND_SPENT, CAPITAL_SPENT, Sum.of(AmountKind.OWN_PROJECT));
  static final Sum OWN_SPENT =
      Sum.of(
          AmountKind.OWN_PERSONNEL,
          AmountKind.OWN_OPERATION,
          AmountKind.OWN_PROJECT,
          AmountKind.REMITTED,
          AmountKind.OPERATING_EXPENSE,
          AmountKind.SUBSIDY);
  public static final Sum SPENT = Sum.all(PUBLIC_SPENT, FUND_SPENT, CAPITAL_SPENT, OWN_SPENT);

  public FinalAccounts {
    economic = Collections.unmodifiableSortedMap(new TreeMap<>(economic));
    procurement = List.copyOf(procurement);
    vehicles = List.copyOf(vehicles);
  }

  public BigDecimal fundOpening() {
    return ledger.total(Sum.of(AmountKind.FUND_OPENING));
  }

  public BigDecimal capitalOpening() {
    return ledger.total(Sum.of(AmountKind.CAPITAL_OPENING));
  }

  public BigDecimal fiscalOpening() {
    return publicOpening.add(fundOpening()).add(capitalOpening());
  }

  public BigDecimal opening() {
    return fiscalOpening().add(ownOpening);
  }

  public BigDecimal incomeGrandTotal() {
    return ledger.total(INCOME).add(surplusUsed).add(opening());
  }

  public BigDecimal publicClosing() {
    return publicOpening
        .add(ledger.total(Sum.of(AmountKind.PUBLIC_INCOME)))
        .subtract(ledger.total(PUBLIC_SPENT));
  }

  public BigDecimal fiscalClosing() {
    return publicClosing().add(ledger.total(FUND_CLOSING)).add(ledger.total(CAPITAL_CLOSING));
  }

  public BigDecimal closing() {
    return incomeGrandTotal().subtract(ledger.total(SPENT)).subtract(distributed);
  }

  /** Returns the sum of the economic subjects whose codes begin with a prefix. */
  public BigDecimal economic(String prefix) {
    return economic.entrySet().stream()
        .filter(e -> e.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal personnel() {
    return economic("301").add(economic("303"));
  }

  public BigDecimal operation() {
    return economic("").subtract(personnel());
  }
}
