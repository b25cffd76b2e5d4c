package io.kaibiao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that weight, capitals, numbers of sections and the space around them tell. */
class HeadingsTest {

  private static final String PROSE =
      "The survey was sent to all offices of the district and answered by most of them in time.";

  private static PageSketch prose(PageSketch page) {
    return page.line(PROSE).line(PROSE).line(PROSE);
  }

  private static List<String> outline(PageSketch page) {
    return Composed.of(page).outline();
  }

  @Test
  void boldLinesAreHeadings() {
    PageSketch page = prose(prose(PageSketch.page(1)).bold("Answers of the offices"));
    assertEquals(List.of("1 minor Answers of the offices 1-1"), outline(page));
  }

  @Test
  void boldLinesInBoldTextAreNone() {
    PageSketch page = PageSketch.page(1).bold(PROSE).bold(PROSE).bold("Answers").bold(PROSE);
    assertEquals(List.of(), outline(page));
  }

  @Test
  void boldLinesOfAListAreNone() {
    PageSketch page = prose(PageSketch.page(1)).bold("Office of Works").bold("12 High Street");
    assertEquals(List.of(), outline(prose(page.bold("Upper Town").bold("Northern District"))));
  }

  @Test
  void boldCaptionsAndRowsAreNone() {
    PageSketch page = prose(PageSketch.page(1)).bold("Table 2.1. Answers of the offices");
    prose(page).bold("Office").beside(300, "Answers");
    assertEquals(List.of(), outline(prose(page)));
  }

  @Test
  void capitalsAreHeadings() {
    PageSketch page = prose(prose(PageSketch.page(1)).line("ANSWERS OF THE OFFICES"));
    assertEquals(List.of("1 minor ANSWERS OF THE OFFICES 1-1"), outline(page));
  }

  @Test
  void lastLineOfAPageIsNone() {
    assertEquals(List.of(), outline(prose(PageSketch.page(1)).bold("A District in Numbers")));
  }

  @Test
  void numbersOfSectionsNest() {
    PageSketch page = prose(PageSketch.page(1).bold("2 Survey"));
    prose(page.bold("2.1 Answers")).bold("2.1.1 Offices");
    prose(prose(page).bold("Town offices")).bold("2.2 Questions");
    assertEquals(
        List.of(
            "1 plain 2 Survey 1-1",
            "2 decimal 2.1 Answers 1-1",
            "3 decimal-third 2.1.1 Offices 1-1",
            "4 minor Town offices 1-1",
            "2 decimal 2.2 Questions 1-1"),
        outline(prose(page)));
  }

  @Test
  void amountsAreNoNumbersOfSections() {
    PageSketch page = prose(PageSketch.page(1)).bold("2.5 million answers came in");
    assertEquals(List.of("1 minor 2.5 million answers came in 1-1"), outline(prose(page)));
  }

  @Test
  void sectionInTheTypeOfTheTextStandsApart() {
    PageSketch page = prose(PageSketch.page(1)).at(160).line("3 Conclusion").at(190);
    assertEquals(List.of("1 plain 3 Conclusion 1-1"), outline(prose(page)));
  }

  @Test
  void headingGoesOnWithASmallLetter() {
    PageSketch page =
        prose(PageSketch.page(1)).bold("Answers of the offices in the").bold("district");
    assertEquals(
        List.of("1 minor Answers of the offices in the district 1-1"), outline(prose(page)));
  }
}
