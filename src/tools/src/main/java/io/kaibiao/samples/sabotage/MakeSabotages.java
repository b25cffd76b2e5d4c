package io.kaibiao.samples.sabotage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes sabotaged reports, a folder for each kind; each is called as its original.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.samples.sabotage.MakeSabotages KIND[,KIND...] FOLDER REPORT.pdf...
 * ./kaibiao convert FOLDER/KIND --output out/KIND &amp;&amp; ./kaibiao evaluate out/KIND --truth TRUTH
 * </pre>
 */
public final class MakeSabotages {

  private MakeSabotages() {}

  /**
   * Runs from the command line.
   *
   * @param args kinds separated by commas or {@code all}, a folder, reports
   */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, Sabotage> kind : Sabotages.all().entrySet()) {
      if (args[0].equals("all") || Arrays.asList(args[0].split(",")).contains(kind.getKey())) {
        for (String report : Arrays.asList(args).subList(2, args.length)) {
          Path to = Path.of(args[1], kind.getKey(), Path.of(report).getFileName().toString());
          Files.createDirectories(to.getParent());
          try (PDDocument document = Loader.loadPDF(Path.of(report).toFile())) {
            document.setAllSecurityToBeRemoved(true);
            document.setDocumentId(1L);
            kind.getValue().apply(document, new Random(1));
            document.save(to.toFile());
          }
        }
        System.out.println(kind.getKey());
      }
    }
  }
}
