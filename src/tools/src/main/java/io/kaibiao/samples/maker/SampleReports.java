package io.kaibiao.samples.maker;

import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Typeface;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes fictitious reports with consistent arithmetic, set in a typeface of this machine. The first
 * ten are of the five known places, a budget and final accounts of each. In the others every
 * property is random. The same seed and typeface give the same bytes. Not safe for use by many
 * threads.
 */
public final class SampleReports {
  private final Typeface typeface;
  private final Optional<RulingStyle> rulings;

  /**
   * Makes a maker.
   *
   * @param rulings the ruling style of tables; if empty, that of each report's layout
   */
  public SampleReports(Typeface typeface, Optional<RulingStyle> rulings) {
    this.typeface = typeface;
    this.rulings = rulings;
  }

  /**
   * Makes a report.
   *
   * @param place its position in the run, from 0
   * @param seed the source of its amounts
   */
  public SampleReport of(int place, long seed) {
    // Encrypted files are never the same twice, and their readers would need the password.
    Function<PrintStyle, Metrics> inks =
        ink -> new Metrics(ink.withUserPassword(""), Optional.of(typeface));
    ReportDraft report = ReportMaker.ofRun(place, seed, inks);
    String document =
        String.format(
            Locale.ROOT, "%04d-%s-%s.pdf", seed, report.layout().name(), shortKind(report));
    String kind = "made-" + report.layout().preset().name().toLowerCase(Locale.ROOT);
    byte[] pdf = rulings.map(style -> style.pdf(report)).orElseGet(report::pdf);
    return new SampleReport(
        document, kind, report.sheets().size(), pdf, TruthWriter.tree(document, report));
  }

  private static String shortKind(ReportDraft report) {
    return report.kind().equals("budget") ? "budget" : "final";
  }
}
