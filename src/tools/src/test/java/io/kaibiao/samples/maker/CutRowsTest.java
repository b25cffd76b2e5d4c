package io.kaibiao.samples.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.measure.table.FactScore;
import io.kaibiao.samples.forms.Layout;
import io.kaibiao.samples.forms.Presets;
import io.kaibiao.samples.maker.CutSheets.Cut;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.PrintStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that a page break cuts are one row, whichever part of them stands on either page. */
class CutRowsTest {

  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();

  @ParameterizedTest
  @EnumSource
  void everyFactOfACutRowIsFound(Cut cut) throws Exception {
    FactScore score = new FactScore();
    int[] cuts = new int[1];
    for (int seed : new int[] {2, 5}) {
      boolean budget = seed == 5;
      Layout.Preset preset = budget ? Layout.Preset.SHANXI : Layout.Preset.NATIONAL;
      Layout layout = CutSheets.cut(Presets.of(preset, budget), cut);
      ReportDraft report =
          ReportMaker.make(layout, budget, new Metrics(PrintStyle.plain()), seed, false);
      byte[] pdf =
          new PdfMaker(report.metrics(), seed).write(CutSheets.cut(report.sheets(), cut, cuts));
      score.add(
          String.valueOf(seed),
          KAIBIAO.convert("made.pdf", pdf, ConversionOptions.DEFAULT),
          report);
    }
    assertTrue(cuts[0] > 0, () -> cut + " cut no row");
    assertEquals("", String.join("\n", score.differences()));
  }
}
