package io.kaibiao.samples.lake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.error.InputException;
import io.kaibiao.samples.SampleDocument;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.ScannedPdf;
import io.kaibiao.samples.damage.DamagedDocuments;
import io.kaibiao.samples.maker.RulingStyle;
import io.kaibiao.samples.maker.SampleReport;
import io.kaibiao.samples.maker.SampleReports;
import io.kaibiao.samples.print.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes the documents of a lake. Each depends on the seed, its number and the font alone, so parts
 * of a lake may be made by different machines. Not safe for use by many threads.
 */
public final class LakeMaker {

  /** Of so many reports, as many as there are presets twice are those of known places. */
  private static final int CYCLE = 40;

  /** One report in so many has all its tables ruled in one style, drawn. */
  private static final int RULED_IN = 5;

  /** Odd factor that keeps the numbers of one seed away from those of the next. */
  private static final long SPREAD = 0xD1342543DE82EF95L;

  private static final List<HostileKind> HOSTILE = List.of(HostileKind.values());

  /** Each thousand of documents has the next kind of hostile ones. */
  private static final int THOUSAND = 1000;

  private static final List<RulingStyle> RULINGS = List.of(RulingStyle.values());

  private final Typeface typeface;
  private final List<ScanRecipe> recipes;
  private final long seed;
  private final ScanCut cut;

  /**
   * Makes a maker.
   *
   * @param recipes how scans are made, drawn for each
   * @param cut what of a report is scanned
   */
  public LakeMaker(Typeface typeface, List<ScanRecipe> recipes, long seed, ScanCut cut) {
    this.typeface = typeface;
    this.recipes = List.copyOf(recipes);
    this.seed = seed;
    this.cut = cut;
  }

  /**
   * Makes a document.
   *
   * @param number which, from 0
   */
  public LakeDocument get(long number) throws IOException {
    // Neighbouring seeds would begin at neighbouring places of one sequence.
    SplittableRandom random =
        new SplittableRandom(new SplittableRandom(seed * SPREAD + number).nextLong());
    LakeKind kind = LakeKind.of(seed, number);
    if (kind == LakeKind.HOSTILE) {
      HostileKind hostile = HOSTILE.get((int) (number / THOUSAND % HOSTILE.size()));
      return new LakeDocument(
          name(number, "hostile-" + word(hostile) + ".pdf"), word(kind), 0, hostile.pdf(), null);
    }
    SampleReport report = report(number, random);
    return switch (kind) {
      case SCANNED -> scan(number, report, random);
      case DAMAGED -> damaged(number, report);
      default -> document(number, report, kind, report.document(), report.pdf());
    };
  }

  private SampleReport report(long number, SplittableRandom random) {
    Optional<RulingStyle> rulings =
        random.nextInt(RULED_IN) == 0
            ? Optional.of(RULINGS.get(random.nextInt(RULINGS.size())))
            : Optional.empty();
    long figures = random.nextLong(1, Integer.MAX_VALUE);
    return new SampleReports(typeface, rulings).of((int) (number % CYCLE), figures);
  }

  private LakeDocument scan(long number, SampleReport report, SplittableRandom random)
      throws IOException {
    ScanRecipe recipe = recipes.get(random.nextInt(recipes.size()));
    long noise = random.nextLong();
    ScanCut.Part part = cut.of(report, recipe);
    Path file = Files.createTempFile("kaibiao-lake-", ".pdf");
    try {
      Files.write(file, report.pdf());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (SampleDocument document = SampleDocument.open(file);
          ScannedPdf pdf = new ScannedPdf(number)) {
        for (int page = 1; page <= part.pages(); page++) {
          pdf.add(document.scan(page, recipe, noise));
        }
        pdf.save(bytes);
      }
      ArrayNode conditions = part.truth().putArray("conditions");
      recipe.words().forEach(conditions::add);
      String name = name(number, "scan-" + recipe.name() + "-" + report.document());
      part.truth().put("document", name);
      return new LakeDocument(
          name, word(LakeKind.SCANNED), part.pages(), bytes.toByteArray(), part.truth());
    } catch (InputException e) {
      throw new IOException(report.document() + " can't be scanned", e);
    } finally {
      Files.delete(file);
    }
  }

  private LakeDocument damaged(long number, SampleReport report) throws IOException {
    DamagedDocuments.Damaged damaged =
        DamagedDocuments.ofDocument(report.document(), report.pdf(), seed).get((int) number);
    return document(
        number, report, LakeKind.DAMAGED, "damaged-" + report.document(), damaged.bytes());
  }

  private static LakeDocument document(
      long number, SampleReport report, LakeKind kind, String name, byte[] bytes) {
    String named = name(number, name);
    ObjectNode truth = report.truth();
    truth.put("document", named);
    return new LakeDocument(named, word(kind), report.pages(), bytes, truth);
  }

  private static String name(long number, String rest) {
    return String.format(Locale.ROOT, "%07d-%s", number, rest);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
