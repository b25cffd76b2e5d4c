package io.kaibiao.page.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.page.font.SubstituteFonts;
import io.kaibiao.page.limit.PageLimits;
import io.kaibiao.page.limit.PageWork;
import io.kaibiao.page.paint.AnnotatedPage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rendered page shows the annotations that are read, and no others. */
class PageRendererTest {

  private static final int WHITE = 0xFFFFFF;
  private static final int BLACK = 0;

  @ParameterizedTest
  @CsvSource({
    "FreeText, 4, true",
    "Stamp, 0, true",
    "FreeText, 2, false",
    "FreeText, 36, false",
    "Highlight, 4, false",
    "Text, 4, false",
    "Redact, 4, false"
  })
  void shownAnnotationsAreDrawn(String subtype, int flags, boolean drawn)
      throws IOException, InputException {
    AnnotatedPage page = new AnnotatedPage("");
    page.add(subtype, "0 g 0 0 100 20 re f ").setInt(COSName.F, flags);
    assertEquals(drawn ? BLACK : WHITE, middle(page));
  }

  @ParameterizedTest
  @CsvSource({"Redact, true", "Highlight, false"})
  void redactionBlanksWhatIsBelow(String subtype, boolean blank)
      throws IOException, InputException {
    AnnotatedPage page = new AnnotatedPage("0 g 0 0 200 100 re f ");
    page.add(subtype);
    assertEquals(blank ? WHITE : BLACK, middle(page));
  }

  /** Returns the colour in the middle of the annotation. */
  private static int middle(AnnotatedPage page) throws IOException, InputException {
    try (PDDocument document = Loader.loadPDF(page.bytes())) {
      return SubstituteFonts.during(
          () ->
              PageRenderer.ofPages(document, work(), image -> true).render(1, 72).getRGB(60, 50)
                  & WHITE);
    }
  }

  private static PageWork work() {
    return new PageWork(PageLimits.STANDARD, Checkpoint.NONE);
  }
}
