package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.dimension.DimensionReader;
import io.kaibiao.document.Phrasebook;
import io.kaibiao.document.profile.ProfileReader;
import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.page.source.Opening;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.prose.StatementReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** What is done with a document after its last page ends early as well, wherever it is. */
class LateCancellationTest {

  /** Most checkpoints that are tried, evenly spread over all. */
  private static final int TRIES = 40;

  /** Fewest checkpoints of the stages behind the last page, of which there are that many. */
  private static final int STAGES = 5;

  private final Catalogue catalogue = Catalogue.load();
  private final Phrasebook phrases = Phrasebook.load();
  private final Stages stages =
      new Stages(
          catalogue,
          new Proof(Rulebook.standard()),
          new StatementReader(catalogue),
          phrases,
          new ProfileReader(phrases, catalogue.furniture()),
          new DimensionReader(catalogue));

  /** Counts how often it is passed behind the last page, and ends the conversion at one of them. */
  private static final class Late implements Checkpoint {
    private final int end;
    private boolean late;
    private int passed;

    Late(int end) {
      this.end = end;
    }

    @Override
    public void endPages() {
      late = true;
    }

    @Override
    public void pass() {
      if (late && ++passed == end) {
        throw new ConversionCancelledException("report.pdf");
      }
    }
  }

  @Test
  void eachCheckpointBehindTheLastPageEndsTheConversion() throws Exception {
    byte[] pdf = report();
    Late all = new Late(0);
    convert(pdf, all);
    assertTrue(all.passed >= STAGES, "passed " + all.passed);
    for (int i = 1; i <= TRIES; i++) {
      Late checkpoint = new Late(1 + (all.passed - 1) * (i - 1) / (TRIES - 1));
      assertThrows(ConversionCancelledException.class, () -> convert(pdf, checkpoint));
    }
  }

  private void convert(byte[] pdf, Checkpoint checkpoint) throws InputException {
    ConversionLimits limits = ConversionLimits.STANDARD;
    Opening opening = new Opening(null, limits.mostBytes(), limits.page(), checkpoint);
    try (PageSource source = PageSources.ofPictures().open(opening, "report.pdf", pdf)) {
      ConversionOptions options = ConversionOptions.DEFAULT;
      DocumentRequest request =
          new DocumentRequest(
              source,
              options.pages(),
              options.attachments(),
              options.corrections(),
              limits,
              options.listener(),
              checkpoint);
      new DocumentReader(stages, request).read();
    }
  }

  /** Returns a document of two pages, each with a sentence and a table. */
  private static byte[] report() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int number = 0; number < 2; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          text(content, 50, 750, "A sentence before the table says that all is well.");
          for (int row = 0; row <= 4; row++) {
            for (int column = 0; column < 3; column++) {
              content.addRect(50 + 150 * column, 600 - 25 * row, 150, 25);
              text(content, 60 + 150 * column, 608 - 25 * row, row + "," + column + "00.00");
            }
          }
          content.stroke();
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void text(PDPageContentStream content, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
