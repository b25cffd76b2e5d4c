package io.kaibiao.measure.table;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.samples.maker.ReportDraft;
import io.kaibiao.samples.maker.ReportMaker;
import io.kaibiao.samples.maker.RulingStyle;
import java.util.Locale;

/**
 * Measures how well generated reports are read, for each style of their tables' lines. Counts facts
 * of the truth; exact, wrong and missing ones; those of tables that were lost completely; facts
 * that are not in the truth; doubtful ones; and wrong or additional ones that are not marked
 * doubtful.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.measure.table.MeasureRulings STYLE[,STYLE...] [COUNT [FIRST-SEED [differences]]]
 * </pre>
 */
public final class MeasureRulings {

  private MeasureRulings() {}

  /**
   * Runs from the command line.
   *
   * @param args styles separated by commas or {@code all}, the number of reports (40), the first
   *     seed (1), and {@code differences} to list the differences
   */
  public static void main(String[] args) throws InputException {
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    System.out.println(
        "style                facts  exact %    wrong  missing  tables lost   extra  doubtful"
            + "  silent");
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (RulingStyle style : RulingStyle.values()) {
        if (args.length == 0
            || args[0].equals("all")
            || ("," + args[0] + ",").contains("," + style + ",")) {
          FactScore score = new FactScore();
          for (int i = 0; i < count; i++) {
            ReportDraft report = ReportMaker.ofRun(seed > 1 ? i + 10 : i, seed + i);
            score.add(
                String.valueOf(seed + i),
                kaibiao.convert("made.pdf", style.pdf(report), ConversionOptions.DEFAULT),
                report);
          }
          print(style, score);
          if (args.length > 3) {
            score.differences().forEach(System.out::println);
          }
        }
      }
    }
  }

  private static void print(RulingStyle style, FactScore s) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-18s %7d %8.2f %8d %8d %12d %7d %9d %7d",
            style,
            s.facts,
            100.0 * s.exact / s.facts,
            s.wrong,
            s.missing,
            s.lost,
            s.extra,
            s.doubtful,
            s.silent));
  }
}
