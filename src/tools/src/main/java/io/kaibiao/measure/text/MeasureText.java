package io.kaibiao.measure.text;

import io.kaibiao.Kaibiao;
import io.kaibiao.document.Blanks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Measures whether text of born-digital documents is lost. Prints, for each document, how many
 * characters its pages show, how many of them {@code report.json} lacks and how many it has too
 * often, which those are, and, as a witness from outside, how many characters PDFBox's text
 * stripper finds.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.text.MeasureText PDF...
 * </pre>
 */
final class MeasureText {

  private MeasureText() {}

  /** Measures and prints the results. */
  public static void main(String... arguments) throws Exception {
    System.out.println("shown\tlost\tsurplus\tstripper\tdocument");
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (String argument : arguments) {
        Path file = Path.of(argument);
        LostText lost = LostText.of(kaibiao, Files.readAllBytes(file));
        System.out.printf(
            Locale.ROOT,
            "%d\t%d\t%d\t%d\t%s %s%n",
            lost.characters(),
            lost.lost(),
            lost.surplus(),
            stripped(file),
            file.getFileName(),
            lost.differences());
      }
    }
  }

  private static long stripped(Path file) throws Exception {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      return new PDFTextStripper()
          .getText(document)
          .codePoints()
          .filter(c -> !Blanks.isBlank(c))
          .count();
    }
  }
}
