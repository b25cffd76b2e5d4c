package io.kaibiao.samples.maker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.samples.SampleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes the born-digital reports of {@code training-samples/gate} with their truth; its {@code
 * make.sh} runs it. The same bytes each time.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:$(cat target/test.classpath) \
 *     io.kaibiao.samples.maker.MakeGate training-samples/gate
 * </pre>
 */
public final class MakeGate {

  private static final long SEED = 20261125;

  /** One place's budget and another one's final accounts. */
  private static final List<Integer> PRESETS = List.of(0, 3);

  private MakeGate() {}

  /**
   * Runs from the command line.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    SampleFolder folder = new SampleFolder(Path.of(args[0]));
    for (int index : PRESETS) {
      ReportDraft report = ReportMaker.ofRun(index, SEED + index);
      write(folder, name(report), "digital", report, report.pdf());
    }
    ReportDraft open = ReportMaker.ofRun(PRESETS.get(1), SEED);
    for (OpenSheets.Rules rules : List.of(OpenSheets.Rules.HORIZONTAL, OpenSheets.Rules.THREE)) {
      byte[] pdf =
          new PdfMaker(Ink.plain(), open.seed()).write(OpenSheets.open(open.sheets(), rules));
      String kind = "rules-" + rules.name().toLowerCase(Locale.ROOT);
      write(folder, name(open) + "-" + kind, kind, open, pdf);
    }
  }

  private static String name(ReportDraft report) {
    return report.layout().preset().name().toLowerCase(Locale.ROOT) + "-" + report.kind();
  }

  private static void write(
      SampleFolder folder, String name, String kind, ReportDraft report, byte[] pdf)
      throws IOException {
    String document = name + ".pdf";
    ObjectNode truth =
        (ObjectNode) new ObjectMapper().readTree(TruthWriter.truth(document, report));
    // How its forms are laid out is told by the preset; the manifest names what makes it hard.
    truth.putArray("conditions");
    Files.write(folder.place(document), pdf);
    folder.describe(document, kind, report.sheets().size(), truth);
  }
}
