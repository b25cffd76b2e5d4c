package io.kaibiao.proof.found;

import io.kaibiao.proof.chance.FoundTolerances;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.identities.TableAmounts;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Table;
import io.kaibiao.resource.Resource;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds amounts of different tables that stand at one place in fiscal terms: whose dimensions are
 * all the same. As not every difference is told by a dimension, the amounts decide for two tables
 * and all their places that differ in the subject only. Belongs to one report.
 */
final class DimensionTwins {

  private static final FoundTolerances LIMITS = FoundTolerances.STANDARD;

  /** Measures of two amounts, and of none. */
  private static final Set<String> NO_AMOUNTS = noAmounts();

  /** The value of a dimension that a sum over it has. */
  private static final String ALL = "all";

  private final Map<Place, List<Placed>> places = new LinkedHashMap<>();
  private final Set<String> bodies = new HashSet<>();

  /**
   * Makes a search without amounts.
   *
   * @param tables the tables of the report
   */
  DimensionTwins(List<Table> tables) {
    tables.forEach(table -> bodies.add(Folding.label(table.organization())));
    bodies.remove("");
  }

  private static Set<String> noAmounts() {
    Set<String> measures = new HashSet<>();
    Resource.json(DimensionTwins.class, "twins.json")
        .path("noAmounts")
        .forEach(measure -> measures.add(measure.asText()));
    return Set.copyOf(measures);
  }

  /** Whose amounts stand where. */
  private record Place(String body, Dimensions dimensions) {}

  /** An amount of a table. */
  private record Placed(int table, TableAmounts amounts, Figure figure) {}

  /** The places of two tables that have all dimensions in common but the subject. */
  private record Slice(int one, int other, Dimensions common) {}

  /** Takes in a half of a table. */
  void add(Panel panel) {
    TableAmounts amounts = panel.table();
    String body = bodies.size() == 1 ? "" : Folding.label(amounts.table().organization());
    for (int r = 0; r < panel.rows().size(); r++) {
      for (int c = 0; c < panel.columns().size(); c++) {
        Figure figure = panel.byRow().at(r, c);
        Amount amount = figure.amount();
        if (amount == null || amount.isBlank()) {
          continue;
        }
        Dimensions dimensions =
            amounts.table().dimensions().of(panel.rows().get(r), panel.columns().get(c));
        if (isComplete(dimensions)) {
          places
              .computeIfAbsent(new Place(body, whole(dimensions)), p -> new ArrayList<>())
              .add(new Placed(amount.table(), amounts, figure));
        }
      }
    }
  }

  /** Returns dimensions without those that say that an amount is a sum over all they could say. */
  private static Dimensions whole(Dimensions dimensions) {
    Dimensions whole = dimensions;
    if (whole.get(Dimension.SUBJECT).equals(ALL)) {
      whole = whole.with(Dimension.SUBJECT, "").with(Dimension.CLASSIFICATION, "");
    }
    return whole.get(Dimension.NATURE).equals(ALL) ? whole.with(Dimension.NATURE, "") : whole;
  }

  /** Tells whether enough is said of an amount for another one of the same place to be it. */
  private static boolean isComplete(Dimensions dimensions) {
    String measure = dimensions.get(Dimension.MEASURE);
    return !dimensions.get(Dimension.FLOW).isEmpty()
        && !measure.isEmpty()
        && !NO_AMOUNTS.contains(measure)
        && !(dimensions.get(Dimension.SUBJECT).isEmpty()
            && dimensions.get(Dimension.FUNDS).isEmpty());
  }

  /** Adds the pairs that are one amount to a graph, if they can't be chance. */
  void bind(GrowingGraph graph) {
    Collection<List<TwinFigures>> slices = slices().values();
    Set<TwinFigures> misread = misread(slices);
    List<List<TwinFigures>> likely = new ArrayList<>();
    double evidence = 0;
    for (List<TwinFigures> pairs : slices) {
      double net = weigh(pairs, misread) + Math.log(LIMITS.nested());
      boolean isLikely = net >= LIMITS.least();
      evidence += isLikely ? net : Math.log(1 - LIMITS.nested());
      if (isLikely) {
        likely.add(pairs);
      }
    }
    if (evidence < -Math.log(LIMITS.chance())) {
      return;
    }
    for (List<TwinFigures> pairs : likely) {
      for (TwinFigures pair : pairs) {
        if (pair.agree() || misread.contains(pair)) {
          pair.add(FoundKind.DIMENSIONS, graph);
        }
      }
    }
  }

  /** Returns the pairs that a single misread digit, or two exchanged amounts of a row, explain. */
  private static Set<TwinFigures> misread(Collection<List<TwinFigures>> slices) {
    Set<TwinFigures> misread = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<List<Long>, TwinFigures> open = new HashMap<>();
    for (List<TwinFigures> pairs : slices) {
      for (TwinFigures pair : pairs) {
        if (pair.agree()) {
          continue;
        }
        if (pair.isMisread()) {
          misread.add(pair);
        }
        long one = table(pair.one());
        long other = table(pair.other());
        long first = pair.one().value();
        long last = pair.other().value();
        TwinFigures others = open.get(List.of(one, other, last, first));
        if (others != null && pair.areExchangedWith(others)) {
          misread.add(pair);
          misread.add(others);
        }
        open.putIfAbsent(List.of(one, other, first, last), pair);
      }
    }
    return misread;
  }

  private static int table(Figure figure) {
    Amount amount = figure.amount();
    return amount == null ? -1 : amount.table();
  }

  private Map<Slice, List<TwinFigures>> slices() {
    Map<Slice, List<TwinFigures>> slices = new LinkedHashMap<>();
    places.forEach(
        (place, placed) -> {
          Dimensions common = place.dimensions().with(Dimension.SUBJECT, "");
          List<Placed> single = alone(placed);
          for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
              Placed one = single.get(i);
              Placed other = single.get(j);
              if (one.amounts().isComparable() && other.amounts().isComparable()) {
                slices
                    .computeIfAbsent(
                        new Slice(one.table(), other.table(), common), s -> new ArrayList<>())
                    .add(new TwinFigures(one.figure(), other.figure()));
              }
            }
          }
        });
    return slices;
  }

  /** Returns the amounts that are their table's only one of a place, up to a number of them. */
  private static List<Placed> alone(List<Placed> placed) {
    Set<Integer> tables = new HashSet<>();
    Set<Integer> several = new HashSet<>();
    for (Placed one : placed) {
      if (!tables.add(one.table())) {
        several.add(one.table());
      }
    }
    return placed.stream()
        .filter(one -> !several.contains(one.table()))
        .limit(LIMITS.mostAlike())
        .toList();
  }

  /** Returns how much speaks for two tables printing the same amounts at their common places. */
  private static double weigh(List<TwinFigures> pairs, Set<TwinFigures> misread) {
    double gain = 0;
    int telling = 0;
    int failing = 0;
    Set<Long> seen = new HashSet<>();
    for (TwinFigures pair : pairs) {
      if (!pair.agree()) {
        failing += misread.contains(pair) ? 0 : 1;
        gain += Math.log(LIMITS.wrong()) + (misread.contains(pair) ? pair.explained() : 0);
      } else if (pair.one().value() != 0) {
        telling++;
        gain += seen.add(pair.one().value()) ? pair.gain() : 0;
      }
    }
    return failing <= LIMITS.failing() * telling ? gain : Double.NEGATIVE_INFINITY;
  }
}
