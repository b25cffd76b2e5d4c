package io.kaibiao.table.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.page.TextLine;
import io.kaibiao.table.OpenPage;
import io.kaibiao.table.PageStretch;
import io.kaibiao.table.assembly.TableAssembler;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of prose on a part of a page. */
class ProseBlocksTest {

  private static final String WHOLE =
      "The survey was sent to all offices of the district, and most of them answered it in time, as "
          + "they had in the year before, so that few had to be asked again.";

  private static List<String> read(PageSketch page) {
    return new TableAssembler(OpenPage.LEXICON)
        .add(page.build()).stretches().stream()
            .flatMap(stretch -> ProseBlocks.of(stretch).stream())
            .map(ProseBlocksTest::begins)
            .toList();
  }

  private static String begins(PageStretch stretch) {
    List<String> texts = stretch.lines().stream().map(TextLine::text).toList();
    return texts.size() + " " + texts.get(0).substring(0, 3);
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    PageSketch page = PageSketch.page(1).line(WHOLE).line(WHOLE).line(WHOLE).line(WHOLE);
    page.line(WHOLE).line(WHOLE).line(WHOLE).line(WHOLE).line(WHOLE).line(WHOLE);
    for (int i = 0; i < 4; i++) {
      page.line("one of the columns of this page").beside(290, "two of the columns of this page");
    }
    assertEquals(List.of("10 The", "4 one", "4 two", "1 The"), read(page.line(WHOLE)));
  }

  @Test
  void labelsAndTheirValuesAreRows() {
    PageSketch page = PageSketch.page(1).line(WHOLE).line(WHOLE);
    for (String label : List.of("Name", "Street", "Town", "Country", "Person")) {
      page.line(label).beside(290, "as the office wrote it itself");
    }
    assertEquals(List.of("7 The"), read(page));
  }
}
