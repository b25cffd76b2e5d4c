package io.kaibiao.samples.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.samples.forms.FinalForms;
import io.kaibiao.samples.forms.FormFrame;
import io.kaibiao.samples.forms.Presets;
import io.kaibiao.samples.forms.TableDraft;
import io.kaibiao.samples.forms.TruthRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ModelMakerTest {
  private static final List<BigDecimal> GRAINS =
      List.of(new BigDecimal("0.01"), BigDecimal.ONE, BigDecimal.valueOf(100));

  private static ModelMaker models(long seed) {
    BigDecimal grain = GRAINS.get((int) Math.floorMod(seed, (long) GRAINS.size()));
    return new ModelMaker(new Draw(new SplittableRandom(seed), grain));
  }

  private static void same(BigDecimal left, BigDecimal right) {
    assertEquals(0, left.compareTo(right), left + " and " + right);
  }

  @Property(tries = 200)
  void finalAccountsBalance(@ForAll long seed) {
    ModelMaker models = models(seed);
    FinalAccounts accounts = models.finalAccounts(models.means());
    Ledger ledger = accounts.ledger();
    same(
        accounts.incomeGrandTotal(),
        ledger.total(FinalAccounts.SPENT).add(accounts.distributed()).add(accounts.closing()));
    assertTrue(accounts.closing().signum() >= 0, "closing");
    assertTrue(accounts.publicClosing().signum() >= 0, "public closing");
    assertTrue(ledger.total(FinalAccounts.FUND_CLOSING).signum() >= 0, "fund closing");
    same(
        ledger.total(FinalAccounts.FISCAL_INCOME).add(accounts.fiscalOpening()),
        ledger
            .total(FinalAccounts.PUBLIC_SPENT)
            .add(ledger.total(FinalAccounts.FUND_SPENT))
            .add(ledger.total(FinalAccounts.CAPITAL_SPENT))
            .add(accounts.fiscalClosing()));
    same(accounts.personnel().add(accounts.operation()), ledger.total(FinalAccounts.PUBLIC_BASIC));
    Sum parts =
        Sum.all(
            FinalAccounts.BASIC,
            FinalAccounts.PROJECT,
            Sum.of(AmountKind.REMITTED, AmountKind.OPERATING_EXPENSE, AmountKind.SUBSIDY));
    same(ledger.total(FinalAccounts.SPENT), ledger.total(parts));
    children(ledger, FinalAccounts.SPENT);
    children(ledger, FinalAccounts.INCOME);
    assertTrue(accounts.actual().total().compareTo(accounts.budget().total()) <= 0);
  }

  @Property(tries = 200)
  void budgetsBalance(@ForAll long seed, @ForAll boolean carried, @ForAll boolean institution) {
    ModelMaker models = models(seed);
    Budget budget = models.budget(models.means(), carried, institution);
    Ledger ledger = budget.ledger();
    same(budget.economic(""), ledger.total(Budget.BASIC));
    same(budget.economic("301").add(budget.economic("303")), ledger.total(Budget.PERSONNEL));
    same(ledger.total(Budget.ALL), ledger.total(Sum.all(Budget.BASIC, Budget.PROJECT)));
    BigDecimal planned =
        budget.projects().stream()
            .map(Budget.Project::total)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Sum project =
        Sum.all(
            Sum.of(AmountKind.PUBLIC_PROJECT),
            Budget.FUND,
            Budget.CAPITAL,
            Budget.SPECIAL,
            Budget.UNIT);
    same(planned, ledger.total(project));
    children(ledger, Budget.ALL);
  }

  @Property(tries = 300)
  void partsAddUp(@ForAll long seed) {
    Draw draw = new Draw(new SplittableRandom(seed), new BigDecimal("0.01"));
    BigDecimal sum = draw.amount(0, 8);
    List<BigDecimal> parts = draw.split(sum, draw.between(1, 12));
    same(sum, parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    assertTrue(parts.stream().allMatch(p -> p.signum() >= 0));
  }

  /** Printed cell by cell from 元 that are whole hundreds, the tables' own figures add up too. */
  @Property(tries = 60)
  void printedTablesAddUp(@ForAll long seed) {
    ModelMaker models =
        new ModelMaker(new Draw(new SplittableRandom(seed), BigDecimal.valueOf(100)));
    FormFrame frame = new FormFrame(Presets.national(false), "青山区教育局", 2024);
    List<TableDraft> tables = new FinalForms(frame, models.finalAccounts(models.means())).make();
    Map<String, String> income = row(tables.get(1), "total").cells();
    BigDecimal sum =
        income.entrySet().stream()
            .filter(e -> !e.getKey().equals("total"))
            .map(e -> new BigDecimal(e.getValue()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    same(sum, new BigDecimal(income.getOrDefault("total", "0")));
    assertEquals(
        row(tables.get(0), "income_year_total").cells().get("amount"), income.get("total"));
    assertEquals(
        row(tables.get(0), "income_grand_total").cells(),
        row(tables.get(0), "expenditure_grand_total").cells());
    assertEquals(
        row(tables.get(2), "total").cells().get("total"),
        row(tables.get(0), "expenditure_year_total").cells().get("amount"));
  }

  private static TruthRow row(TableDraft table, String key) {
    return table.truth().rows().stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
  }

  private static void children(Ledger ledger, Sum measure) {
    List<String> codes = ledger.codes(measure);
    for (String code : codes) {
      List<String> below =
          codes.stream()
              .filter(c -> c.startsWith(code) && c.length() == code.length() + 2)
              .toList();
      if (!below.isEmpty()) {
        same(
            ledger.sum(code, measure),
            below.stream()
                .map(c -> ledger.sum(c, measure))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
      }
    }
  }
}
