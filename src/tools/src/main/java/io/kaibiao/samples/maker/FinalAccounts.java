package io.kaibiao.samples.maker;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one organisation's final accounts, in 元.
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
 * @param administrative whether the organisation is an administrative one
 */
record FinalAccounts(
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
  static final Sum PUBLIC_BASIC = Sum.of(Measure.PUBLIC_PERSONNEL, Measure.PUBLIC_OPERATION);
  static final Sum PUBLIC_PROJECT = Sum.of(Measure.PUBLIC_PROJECT);
  static final Sum PUBLIC_SPENT = Sum.all(PUBLIC_BASIC, PUBLIC_PROJECT);
  static final Sum FUND_SPENT = Sum.of(Measure.FUND_PROJECT);
  static final Sum CAPITAL_SPENT = Sum.of(Measure.CAPITAL_PROJECT);
  static final Sum FUND_CLOSING =
      Sum.of(Measure.FUND_OPENING, Measure.FUND_INCOME).less(FUND_SPENT);
  static final Sum CAPITAL_CLOSING =
      Sum.of(Measure.CAPITAL_OPENING, Measure.CAPITAL_INCOME).less(CAPITAL_SPENT);
  static final Sum FISCAL_INCOME =
      Sum.of(Measure.PUBLIC_INCOME, Measure.FUND_INCOME, Measure.CAPITAL_INCOME);
  static final Sum OWN_INCOME =
      Sum.of(
          Measure.SUPERIOR,
          Measure.INSTITUTIONAL,
          Measure.OPERATING,
          Measure.SUBORDINATE,
          Measure.OTHER);
  static final Sum INCOME = Sum.all(FISCAL_INCOME, OWN_INCOME);
  static final Sum BASIC =
      Sum.all(PUBLIC_BASIC, Sum.of(Measure.OWN_PERSONNEL, Measure.OWN_OPERATION));
  static final Sum PROJECT =
      Sum.all(PUBLIC_PROJECT, FUND_SPENT, CAPITAL_SPENT, Sum.of(Measure.OWN_PROJECT));
  static final Sum OWN_SPENT =
      Sum.of(
          Measure.OWN_PERSONNEL,
          Measure.OWN_OPERATION,
          Measure.OWN_PROJECT,
          Measure.REMITTED,
          Measure.OPERATING_EXPENSE,
          Measure.SUBSIDY);
  static final Sum SPENT = Sum.all(PUBLIC_SPENT, FUND_SPENT, CAPITAL_SPENT, OWN_SPENT);

  FinalAccounts {
    economic = Collections.unmodifiableSortedMap(new TreeMap<>(economic));
    procurement = List.copyOf(procurement);
    vehicles = List.copyOf(vehicles);
  }

  BigDecimal fundOpening() {
    return ledger.total(Sum.of(Measure.FUND_OPENING));
  }

  BigDecimal capitalOpening() {
    return ledger.total(Sum.of(Measure.CAPITAL_OPENING));
  }

  BigDecimal fiscalOpening() {
    return publicOpening.add(fundOpening()).add(capitalOpening());
  }

  BigDecimal opening() {
    return fiscalOpening().add(ownOpening);
  }

  BigDecimal incomeGrandTotal() {
    return ledger.total(INCOME).add(surplusUsed).add(opening());
  }

  BigDecimal publicClosing() {
    return publicOpening
        .add(ledger.total(Sum.of(Measure.PUBLIC_INCOME)))
        .subtract(ledger.total(PUBLIC_SPENT));
  }

  BigDecimal fiscalClosing() {
    return publicClosing().add(ledger.total(FUND_CLOSING)).add(ledger.total(CAPITAL_CLOSING));
  }

  BigDecimal closing() {
    return incomeGrandTotal().subtract(ledger.total(SPENT)).subtract(distributed);
  }

  /** The sum of the economic subjects that begin so. */
  BigDecimal economic(String prefix) {
    return economic.entrySet().stream()
        .filter(e -> e.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal personnel() {
    return economic("301").add(economic("303"));
  }

  BigDecimal operation() {
    return economic("").subtract(personnel());
  }
}
