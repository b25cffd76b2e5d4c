package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Has both readers look at other views of strips that they read differently, or that the primary
 * doubts itself, and lets the readings vote. No view is better for every strip: thin strokes that a
 * threshold broke come together when they are blurred, specks go when they are taken out.
 */
final class SecondLook {

  /** What the primary looks at; it gains most where broken strokes run together. */
  private static final List<UnaryOperator<Raster>> PRIMARY_VIEWS =
      List.of(
          UnaryOperator.identity(),
          strip -> Views.blurred(strip, 0.7, 1),
          strip -> Views.blurred(strip, 1, 1),
          strip -> Views.blurred(strip, 1.4, 1.8),
          Views::despeckled);

  /** What the confirmer looks at besides the strip itself; it wants its edges sharp. */
  private static final List<UnaryOperator<Raster>> CONFIRMER_VIEWS =
      List.of(Views::bordered, Views::despeckled, Views::thickened);

  private final GuardedReader primary;
  private final GuardedReader confirmer;
  private final ReadingPolicy policy;

  SecondLook(GuardedReader primary, GuardedReader confirmer, ReadingPolicy policy) {
    this.primary = primary;
    this.confirmer = confirmer;
    this.policy = policy;
  }

  /**
   * Returns what the strips are read as in the end.
   *
   * @param first what the primary read
   * @param second what the confirmer read
   */
  List<StripReading> at(List<Raster> strips, List<StripReading> first, List<StripReading> second) {
    List<List<StripReading>> ours = look(primary, PRIMARY_VIEWS, strips);
    List<List<StripReading>> theirs = new ArrayList<>(List.of(second));
    theirs.addAll(look(confirmer, CONFIRMER_VIEWS, strips));
    List<StripReading> readings = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      readings.add(vote(first.get(i), texts(ours, i), texts(theirs, i), runnersUp(ours, i)));
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
      StripReading first, List<String> our, List<String> their, List<String> runnersUp) {
    List<String> figures = policy.byVotes(our, their);
    Set<String> all = new LinkedHashSet<>(figures);
    all.add(policy.plain(first.text()));
    all.addAll(our);
    all.addAll(their);
    all.addAll(first.alternatives());
    all.addAll(runnersUp);
    String settled = policy.settled(our, their);
    if (settled != null) {
      return StripReading.sure(settled, policy.secondView(), all);
    }
    StripReading best =
        figures.isEmpty()
            ? first
            : StripReading.sure(figures.get(0), first.confidence(), List.of());
    return best.limited(policy.differing(), all);
  }

  private List<String> texts(List<List<StripReading>> views, int strip) {
    return views.stream()
        .map(view -> policy.plain(view.get(strip).text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What the primary nearly read, if it is a figure. */
  private List<String> runnersUp(List<List<StripReading>> views, int strip) {
    return views.stream()
        .flatMap(view -> view.get(strip).alternatives().stream())
        .map(policy::plain)
        .filter(policy::isFigure)
        .toList();
  }
}
