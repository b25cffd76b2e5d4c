package io.kaibiao.samples.maker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.FontMissingException;
import io.kaibiao.samples.print.Typeface;
import io.kaibiao.testing.TestFont;
import io.kaibiao.testing.TruthComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports set in a typeface that they embed. */
@Tag("machine")
class SampleReportsTest {

  @ParameterizedTest
  @CsvSource({"3, 4", "9, 10", "14, 15"})
  void whatIsPrintedIsWhatTheTruthSays(int place, long seed) throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      SampleReport report = new SampleReports(typeface(), Optional.empty()).of(place, seed);
      List<String> differences =
          TruthComparison.differences(
              kaibiao.convert("made.pdf", report.pdf(), ConversionOptions.DEFAULT), report.truth());
      assertEquals("", String.join("\n", differences));
    }
  }

  @Test
  void sameSeedGivesSameBytesAndTheFontIsInside() throws Exception {
    byte[] pdf = new SampleReports(typeface(), Optional.of(RulingStyle.THREE)).of(1, 7).pdf();
    assertArrayEquals(
        pdf, new SampleReports(typeface(), Optional.of(RulingStyle.THREE)).of(1, 7).pdf());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFont font = document.getPage(1).getResources().getFont(COSName.getPDFName("Song"));
      assertTrue(font.isEmbedded());
    }
  }

  @Test
  void aFolderWithoutFontsIsSaidInOneSentence(@TempDir Path empty) {
    FontMissingException e =
        assertThrows(FontMissingException.class, () -> Typeface.first(CjkFonts.at(empty)));
    assertTrue(String.valueOf(e.getMessage()).contains("fonts-wqy-zenhei"), e.getMessage());
  }

  private static Typeface typeface() {
    return Typeface.of(TestFont.HEI.file()).orElseThrow();
  }
}
