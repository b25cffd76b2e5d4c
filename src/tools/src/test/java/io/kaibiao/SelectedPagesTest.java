package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.kaibiao.report.Check;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of documents: what stands on a page that was left out is not held against the others. */
class SelectedPagesTest {

  private static final Path SAMPLES = Path.of("training-samples", "reports");
  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();

  private static Report pages(String name, String selection) throws Exception {
    return KAIBIAO.convert(
        SAMPLES.resolve(name), ConversionOptions.DEFAULT.withPages(PageSelection.parse(selection)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample-final-accounts.pdf", "sample-budget.pdf"})
  void noIdentityFailsOnAPageWhereNoneOfTheWholeDocumentFails(String name) throws Exception {
    Report whole = KAIBIAO.convert(SAMPLES.resolve(name));
    assertEquals(List.of(), whole.checks().stream().filter(c -> !c.holds()).toList());
    List<String> failed = new ArrayList<>();
    for (int page = 1; page <= whole.source().pages(); page++) {
      for (String selection : List.of(page + "-" + page, page + "-" + (page + 1))) {
        pages(name, selection).checks().stream()
            .filter(c -> !c.holds())
            .forEach(c -> failed.add(selection + ": " + c));
      }
    }
    assertEquals(List.of(), failed);
  }

  /** FA04 stands on pages 9 and 10 of the sample, FA05 on 11, FA06 on 12 and 13. */
  @ParameterizedTest
  @CsvSource({"9-10, FA04.expenditure_year_total", "10-12, FA05.children", "11-14, FA06.children"})
  void identitiesOfFormsThatAreWhollyThereAreTried(String selection, String rule) throws Exception {
    List<String> tried =
        pages("sample-final-accounts.pdf", selection).checks().stream().map(Check::rule).toList();
    assertFalse(tried.stream().noneMatch(rule::equals), tried::toString);
  }

  @Test
  void sourceSaysWhichPagesWereConverted() throws Exception {
    assertEquals(
        "3,5-6", pages("sample-budget.pdf", "3,5-6").source().coverage().selection().text());
  }
}
