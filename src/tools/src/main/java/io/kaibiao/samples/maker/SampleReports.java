package io.kaibiao.samples.maker;

import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Typeface;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fictitious reports whose arithmetic holds, set in a typeface of this machine: the first ten are
 * the five places that the maker knows, a budget and final accounts of each; in the others
 * everything is drawn. The same seed and typeface give the same bytes. Not safe for use by many
 * threads.
 */
public final class SampleReports {
  private final Typeface typeface;
  private final Optional<RulingStyle> rulings;

  /**
   * Makes a maker.
   *
   * @param rulings how tables are ruled; without it, as each report's layout has it
   */
  public SampleReports(Typeface typeface, Optional<RulingStyle> rulings) {
    this.typeface = typeface;
    this.rulings = rulings;
  }

  /**
   * Makes a report.
   *
   * @param place its place in the run, from 0
   * @param seed where its figures come from
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
