package io.kaibiao.samples.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.report.Report;
import io.kaibiao.samples.forms.AmountStyle;
import io.kaibiao.samples.forms.HeadingStyle;
import io.kaibiao.samples.forms.Layout;
import io.kaibiao.samples.forms.PageStyle;
import io.kaibiao.samples.print.Inks;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.testing.TruthComparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole made reports through the whole converter: every cell of the truth is found exactly, none is
 * added, none is doubtful, and the report knows whose it is. A fixed set of seeds meets every
 * layout and every ink that the maker knows.
 */
class MadeReportsTest {

  private static final int PRESETS = 2 * Layout.Preset.values().length;

  /** Drawn reports, chosen so that together they meet everything that the maker varies. */
  private static final long[] SEEDS = {
    13, 16, 18, 25, 26, 29, 33, 34, 35, 36, 37, 39, 47, 49, 56, 61, 67, 81, 92, 98, 100, 101
  };

  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();

  static LongStream presets() {
    return LongStream.range(0, PRESETS);
  }

  static LongStream seeds() {
    return LongStream.of(SEEDS);
  }

  @ParameterizedTest(name = "preset {0}")
  @MethodSource("presets")
  void findsEveryCellOfAPresetInPlainInk(long index) throws Exception {
    assertRight(preset(index));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findsEveryCellOfADrawnReport(long seed) throws Exception {
    assertRight(ReportMaker.random(seed));
  }

  @Test
  void theSeedsMeetEveryLayoutAndInk() {
    Set<Enum<?>> missing = new HashSet<>();
    for (Class<? extends Enum<?>> type : VARIED) {
      missing.addAll(List.of(type.getEnumConstants()));
    }
    missing.removeIf(
        v -> v instanceof PrintStyle.Rulings r && !PrintStyle.Rulings.DRAWN.contains(r));
    Set<String> rarities =
        new HashSet<>(
            List.of(
                "two organisations",
                "full-width digits",
                "decimals=0",
                "rounded",
                "packed",
                "upright heads",
                "amounts on top",
                "narrow labels",
                "labels cut off",
                "totals over a span",
                "items as columns",
                "blocks=1",
                "blocks=4",
                "encrypted: user password " + Inks.PASSWORD));
    for (ReportDraft draft : drafts()) {
      missing.removeAll(varied(draft));
      rarities.removeAll(draft.conditions());
    }
    assertEquals(Set.of(), missing);
    assertEquals(Set.of(), rarities);
  }

  @Test
  void manyConversionsAtOnceGiveWhatOneGives() throws Exception {
    List<ReportDraft> drafts = drafts().subList(0, 8);
    List<byte[]> documents = drafts.stream().map(ReportDraft::pdf).toList();
    List<Report> alone = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      alone.add(convert(drafts.get(i), documents.get(i)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(drafts.size());
    try {
      List<Future<Report>> together = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        ReportDraft draft = drafts.get(i);
        byte[] document = documents.get(i);
        together.add(threads.submit(() -> convert(draft, document)));
      }
      for (int i = 0; i < drafts.size(); i++) {
        assertEquals(alone.get(i), together.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static final List<Class<? extends Enum<?>>> VARIED =
      List.of(
          Layout.Preset.class,
          HeadingStyle.Title.class,
          HeadingStyle.FormNumber.class,
          HeadingStyle.Unit.class,
          HeadingStyle.Organization.class,
          Layout.Codes.class,
          Layout.Total.class,
          Layout.ThreePublicForm.class,
          Layout.EconomicCodes.class,
          PageStyle.Continuation.class,
          PageStyle.Break.class,
          AmountStyle.Zero.class,
          AmountStyle.Negative.class,
          PrintStyle.Rulings.class,
          PrintStyle.Strokes.class,
          PrintStyle.Fonts.class,
          PrintStyle.Frame.class,
          PrintStyle.PageForm.class,
          PrintStyle.Overlay.class);

  static Set<Enum<?>> varied(ReportDraft draft) {
    Layout layout = draft.layout();
    PrintStyle ink = draft.ink();
    Set<Enum<?>> met = new HashSet<>(ink.overlays());
    Stream.of(
            layout.preset(),
            layout.heading().title(),
            layout.heading().number(),
            layout.heading().unit(),
            layout.heading().organization(),
            layout.codes(),
            layout.total(),
            layout.threePublic(),
            layout.economicCodes(),
            layout.page().continuation(),
            layout.page().pageBreak(),
            layout.amounts().zero(),
            layout.amounts().negative(),
            ink.rulings(),
            ink.strokes(),
            ink.fonts(),
            ink.frame(),
            ink.page())
        .forEach(met::add);
    return met;
  }

  private static List<ReportDraft> drafts() {
    return Stream.concat(
            presets().mapToObj(MadeReportsTest::preset), seeds().mapToObj(ReportMaker::random))
        .toList();
  }

  private static ReportDraft preset(long index) {
    return ReportMaker.ofRun((int) index, index + 1);
  }

  private static void assertRight(ReportDraft draft) throws Exception {
    JsonNode truth = new ObjectMapper().readTree(TruthWriter.truth("made.pdf", draft));
    List<String> differences = TruthComparison.differences(convert(draft, draft.pdf()), truth);
    assertEquals(
        "",
        String.join("\n", differences),
        () -> "seed " + draft.seed() + " " + draft.conditions());
  }

  private static Report convert(ReportDraft draft, byte[] document) throws Exception {
    String password = draft.ink().userPassword();
    return KAIBIAO.convert(
        "made.pdf",
        document,
        ConversionOptions.DEFAULT.withPassword(password.isEmpty() ? null : password));
  }
}
