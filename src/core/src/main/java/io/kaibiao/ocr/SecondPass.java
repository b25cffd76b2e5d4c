package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads differently processed views of strips on which engines differ or of which the main engine
 * is unsure, and lets the readings vote. No view suits every strip: blurring joins broken strokes,
 * despeckling removes specks.
 */
final class SecondPass {

  /** Views for the main engine, which improves most if broken strokes are joined. */
  private static final List<UnaryOperator<Raster>> MAIN_VIEWS =
      List.of(
          UnaryOperator.identity(),
          strip -> Views.blurred(strip, 0.7, 1),
          strip -> Views.blurred(strip, 1, 1),
          strip -> Views.blurred(strip, 1.4, 1.8),
          Views::despeckled);

  /** Views for the confirmer besides the strip itself; it needs sharp edges. */
  private static final List<UnaryOperator<Raster>> CONFIRMER_VIEWS =
      List.of(Views::bordered, Views::despeckled, Views::thickened);

  private final GuardedReader main;
  private final GuardedReader confirmer;
  private final ReadingPolicy policy;

  SecondPass(GuardedReader main, GuardedReader confirmer, ReadingPolicy policy) {
    this.main = main;
    this.confirmer = confirmer;
    this.policy = policy;
  }

  /**
   * Returns the final readings of the strips. Strips that both engines read alike, the main engine
   * nearly sure, are read on all views only if one more view shows something else.
   *
   * @param heard the first readings, by both engines at least
   */
  List<StripReading> at(List<Raster> strips, List<AmountVotes> heard) {
    List<Integer> near =
        IntStream.range(0, strips.size()).filter(i -> isNearlySure(heard.get(i))).boxed().toList();
    StripReading[] readings = new StripReading[strips.size()];
    List<StripReading> glances =
        near.isEmpty()
            ? List.of()
            : main.ask(near.stream().map(strips::get).map(SecondPass::glance).toList(), true);
    for (int i = 0; glances != null && i < near.size(); i++) {
      AmountVotes said = heard.get(near.get(i));
      String plain = StripText.plain(said.any().text());
      if (plain.equals(StripText.plain(glances.get(i).text()))) {
        readings[near.get(i)] = StripReading.sure(plain, policy.secondView(), said.texts());
      }
    }
    List<Integer> open =
        IntStream.range(0, strips.size()).filter(i -> readings[i] == null).boxed().toList();
    if (!open.isEmpty()) {
      List<StripReading> looked = inFull(pick(strips, open), pick(heard, open));
      for (int i = 0; i < open.size(); i++) {
        readings[open.get(i)] = looked.get(i);
      }
    }
    return Arrays.asList(readings);
  }

  private static Raster glance(Raster strip) {
    return Views.blurred(strip, 1, 1);
  }

  private boolean isNearlySure(AmountVotes heard) {
    StripReading first = heard.main();
    StripReading second = heard.confirmer();
    if (first == null || second == null || first.confidence() < policy.nearlySure()) {
      return false;
    }
    String plain = StripText.plain(first.text());
    return StripText.isFigure(plain)
        && plain.equals(StripText.plain(second.text()))
        && !isOther(heard.third(), plain);
  }

  /** Returns whether a third engine read a different number. */
  private boolean isOther(@Nullable StripReading third, String plain) {
    String other = third == null ? plain : StripText.plain(third.text());
    return StripText.isFigure(other) && !other.equals(plain);
  }

  private static <T> List<T> pick(List<T> all, List<Integer> indices) {
    return indices.stream().map(all::get).toList();
  }

  private List<StripReading> inFull(List<Raster> strips, List<AmountVotes> heard) {
    List<List<StripReading>> ours = look(main, MAIN_VIEWS, strips);
    List<List<StripReading>> theirs = look(confirmer, CONFIRMER_VIEWS, strips);
    List<StripReading> readings = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      StripReading second = Objects.requireNonNull(heard.get(i).confirmer());
      List<String> their = new ArrayList<>(plain(second));
      their.addAll(texts(theirs, i));
      readings.add(vote(heard.get(i), texts(ours, i), their, runnersUp(ours, i)));
    }
    return readings;
  }

  private static List<List<StripReading>> look(
      GuardedReader reader, List<UnaryOperator<Raster>> views, List<Raster> strips) {
    List<List<StripReading>> readings = new ArrayList<>();
    for (UnaryOperator<Raster> view : views) {
      List<StripReading> answer = reader.ask(strips.stream().map(view).toList(), true);
      if (answer != null) {
        readings.add(answer);
      }
    }
    return readings;
  }

  private StripReading vote(
      AmountVotes heard, List<String> our, List<String> their, List<String> runnersUp) {
    StripReading first = Objects.requireNonNull(heard.main());
    List<String> figures = policy.byVotes(our, their);
    Set<String> all = new LinkedHashSet<>(figures);
    all.add(StripText.plain(first.text()));
    all.addAll(our);
    all.addAll(their);
    all.addAll(heard.texts());
    all.addAll(runnersUp);
    String settled = policy.settled(our, their);
    if (settled != null && !isOther(heard.third(), settled)) {
      return StripReading.sure(settled, policy.secondView(), all);
    }
    StripReading third = heard.third();
    if (third != null && policy.isSign(third)) {
      return third.limited(policy.differing(), all);
    }
    StripReading best =
        figures.isEmpty()
            ? first
            : StripReading.sure(figures.get(0), first.confidence(), List.of());
    return best.limited(policy.differing(), all);
  }

  private List<String> texts(List<List<StripReading>> views, int strip) {
    return views.stream().flatMap(view -> plain(view.get(strip)).stream()).toList();
  }

  private List<String> plain(StripReading reading) {
    String text = StripText.plain(reading.text());
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** Returns the main engine's alternative readings that are numbers. */
  private List<String> runnersUp(List<List<StripReading>> views, int strip) {
    return views.stream()
        .flatMap(view -> view.get(strip).alternatives().stream())
        .map(StripText::plain)
        .filter(StripText::isFigure)
        .toList();
  }
}
