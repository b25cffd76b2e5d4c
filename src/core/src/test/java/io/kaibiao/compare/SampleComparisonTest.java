package io.kaibiao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.Kaibiao;
import io.kaibiao.compare.ComparisonOptions.Bodies;
import io.kaibiao.compare.ComparisonOptions.Years;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample reports, compared with themselves and with each other. */
class SampleComparisonTest {

  private static final Path SAMPLES = Path.of("training-samples/reports");

  private static Report convert(Kaibiao kaibiao, String name) throws Exception {
    return kaibiao.convert(SAMPLES.resolve(name));
  }

  @Test
  void comparesBudgetAndFinalAccounts() throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      Report budget = convert(kaibiao, "sample-budget.pdf");
      Report accounts = convert(kaibiao, "sample-final-accounts.pdf");
      isLikeItself(accounts);
      isLikeItself(budget);
      tellsWhatIsCarriedOverApart(budget);
      comparesOpeningBalances(budget, accounts);
    }
  }

  private static void isLikeItself(Report report) {
    Comparison comparison = Comparison.of(report, report);
    assertEquals(comparison.entries(), comparison.entries(ComparisonOutcome.EQUAL));
    assertEquals(comparison, Comparison.of(report, report));
    long figures =
        report.tables().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.cells().values().stream())
            .filter(cell -> !(cell.value() instanceof Value.Text))
            .count();
    long compared = comparison.entries().stream().mapToLong(e -> e.first().size()).sum();
    assertEquals(2 * figures, 2 * compared + comparison.incomparable().size());
    assertEquals(
        Set.of(IncomparableFigure.Reason.FLOW_UNSAID),
        comparison.incomparable().stream()
            .map(IncomparableFigure::reason)
            .collect(Collectors.toSet()));
  }

  private static void tellsWhatIsCarriedOverApart(Report budget) {
    Comparison comparison = Comparison.of(budget, budget);
    assertEquals(
        Set.of("BG04", "BG08", "BG12", "BG13"),
        comparison.contradicted().stream().map(ComparedEntry::form).collect(Collectors.toSet()));
  }

  /** The samples are of different years, and the levels and bodies differ. */
  private static void comparesOpeningBalances(Report budget, Report accounts) {
    Comparison comparison =
        Comparison.of(budget, accounts, new ComparisonOptions(Years.EACH_OWN, Bodies.ANY));
    List<String> different =
        comparison.entries(ComparisonOutcome.DIFFERENT).stream()
            .map(
                entry ->
                    Stream.of(Dimension.FLOW, Dimension.FUNDS, Dimension.MEASURE)
                        .map(entry.dimensions()::get)
                        .collect(Collectors.joining(" ")))
            .toList();
    assertEquals(
        List.of(
            "balance all opening",
            "balance fiscal_appropriation opening",
            "balance government_fund opening"),
        different);
  }
}
