package io.kaibiao.measure.table;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.samples.forms.Layout;
import io.kaibiao.samples.forms.Presets;
import io.kaibiao.samples.maker.CutSheets;
import io.kaibiao.samples.maker.CutSheets.Cut;
import io.kaibiao.samples.maker.ReportDraft;
import io.kaibiao.samples.maker.ReportMaker;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Sheet;
import java.util.List;
import java.util.Locale;

/**
 * Measures how well generated reports are read whose rows are cut by page breaks, for each kind of
 * cut.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.table.MeasureCuts COUNT [CUT [differences]]
 * </pre>
 */
public final class MeasureCuts {
  private MeasureCuts() {}

  /** Runs from the command line. */
  public static void main(String[] args) throws InputException {
    int count = Integer.parseInt(args[0]);
    Layout.Preset[] presets = Layout.Preset.values();
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (Cut cut : Cut.values()) {
        if (args.length > 1 && !args[1].equals(cut.name())) {
          continue;
        }
        FactScore score = new FactScore();
        int[] cuts = new int[1];
        for (int i = 0; i < count; i++) {
          boolean budget = i % 2 == 0;
          Layout layout = CutSheets.cut(Presets.of(presets[i / 2 % presets.length], budget), cut);
          ReportDraft report =
              ReportMaker.make(layout, budget, new Metrics(PrintStyle.plain()), i + 1, false);
          List<Sheet> sheets = CutSheets.cut(report.sheets(), cut, cuts);
          byte[] pdf = new PdfMaker(report.metrics(), report.seed()).write(sheets);
          score.add(
              String.valueOf(i),
              kaibiao.convert("made.pdf", pdf, ConversionOptions.DEFAULT),
              report);
        }
        System.out.printf(
            Locale.ROOT,
            "%-16s %3d cuts, %6d facts, %6.2f %% exact, wrong %d, missing %d, extra %d, doubtful %d, silent %d%n",
            cut,
            cuts[0],
            score.facts,
            100.0 * score.exact / score.facts,
            score.wrong,
            score.missing,
            score.extra,
            score.doubtful,
            score.silent);
        if (args.length > 2) {
          score.differences().forEach(System.out::println);
        }
      }
    }
  }
}
