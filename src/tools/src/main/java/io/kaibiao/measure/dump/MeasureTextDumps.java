package io.kaibiao.measure.dump;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures what is read of lossy text dumps of made reports.
 *
 * <pre>
 * ./kaibiao samples reports --count 100 --output REPORTS
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.measure.dump.MeasureTextDumps LOSSES DUMPS REPORTS/*.pdf
 * </pre>
 *
 * <p>Reports that are not read as they are printed are left out: their dumps would have been
 * damaged before.
 *
 * <p>{@code LOSSES} is {@code none} or {@code drawn}. Dumps are left in the folder {@code DUMPS}.
 * What is wrong or lost in each dump is printed, its losses and its faults by form, then the counts
 * of each style.
 */
public final class MeasureTextDumps {

  /** Mixes seeds: the first draws of Java's generator hardly differ for seeds one apart. */
  private static final long MIXED = 0x9E3779B97F4A7C15L;

  private final Kaibiao kaibiao = Kaibiao.builder().build();
  private final Map<DumpStyle, DumpCounts> scores = new EnumMap<>(DumpStyle.class);
  private final boolean lossy;
  private final Path dumps;

  private MeasureTextDumps(boolean lossy, Path dumps) {
    this.lossy = lossy;
    this.dumps = dumps;
  }

  /**
   * Runs from the command line.
   *
   * @param args the losses, a folder for the dumps, reports with their truth beside them
   */
  public static void main(String[] args) throws IOException, KaibiaoException {
    Path dumps = Files.createDirectories(Path.of(args[1]));
    MeasureTextDumps measure = new MeasureTextDumps(args[0].equals("drawn"), dumps);
    List<String> files = Arrays.asList(args).subList(2, args.length);
    for (int i = 0; i < files.size(); i++) {
      measure.add(Path.of(files.get(i)), i);
    }
    DumpCounts all = new DumpCounts();
    measure.scores.forEach((style, score) -> System.out.println(style + ": " + score));
    measure.scores.values().forEach(all::plus);
    System.out.println("all: " + all);
  }

  private void add(Path file, int number) throws IOException, KaibiaoException {
    String name = file.getFileName().toString().replaceAll("\\.[^.]*$", "");
    Report original = convert(file.getFileName().toString(), Files.readAllBytes(file));
    DumpFacts truth = DumpFacts.stated(file.resolveSibling("truth").resolve(name + ".json"));
    DumpCounts before = new DumpCounts();
    new DumpScore(truth, DumpFacts.of(original), DumpWarnings.of(original), before).count();
    if (!before.faults().isEmpty()) {
      System.out.println(name + " is left out, as it is not read as it is printed: " + before);
      return;
    }
    long seed = (long) number * DumpStyle.values().length;
    for (DumpStyle style : DumpStyle.values()) {
      seed++;
      DumpLosses losses = lossy ? DumpLosses.drawn(new Random(MIXED * seed)) : DumpLosses.none();
      byte[] text =
          new TextDump(original, style, losses, seed).text().getBytes(StandardCharsets.UTF_8);
      String dump = name + "-" + style + (style == DumpStyle.HTML ? ".md" : ".txt");
      Files.write(dumps.resolve(dump), text);
      Report read = convert(dump, text);
      DumpCounts own = new DumpCounts();
      new DumpScore(truth, DumpFacts.of(read), DumpWarnings.of(read), own).count();
      own.faults().forEach(fault -> System.out.println(fault + " " + dump));
      System.out.println(dump + " " + losses.kind() + ": " + own.summary());
      scores.computeIfAbsent(style, s -> new DumpCounts()).plus(own);
    }
  }

  private Report convert(String name, byte[] bytes) throws KaibiaoException {
    return kaibiao.convert(name, bytes, ConversionOptions.DEFAULT);
  }
}
