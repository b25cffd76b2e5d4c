package io.kaibiao.proof.solver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Holds the search against trying everything, on systems small enough for that. */
class SearchPropertyTest {

  private static final Box BOX = new Box(0, 0, 1, 1);
  private static final Costs COSTS = Costs.STANDARD;
  private static final Confusions CONFUSIONS = Confusions.of("");

  /** A search that is given up says nothing; one that ends must not have overlooked anything. */
  @Property(tries = 300)
  void findsNothingDearerThanTryingEverythingThatReadersSaw(@ForAll long seed) {
    AmountGraph graph = system(new Random(seed));
    SearchState standing = new SearchState(graph);
    Candidates candidates = new Candidates(graph, COSTS, CONFUSIONS);
    BitSet violated = standing.violated();
    if (violated.isEmpty()) {
      return;
    }
    double cheapest = cheapest(graph, candidates, 0, graphValues(graph), 0);
    List<Explanation> found =
        new Search(graph, standing, candidates, COSTS, Checkpoint.NONE).explain(violated);
    if (cheapest < Double.MAX_VALUE && !found.isEmpty()) {
      assertTrue(found.get(0).cost() <= cheapest + 1e-9, "seed " + seed);
    }
    assertTrue(standing.violated().equals(violated), "the search leaves no trace");
  }

  @Example
  void findsWhatASeedOnceHid() {
    findsNothingDearerThanTryingEverythingThatReadersSaw(-2874);
  }

  @Property(tries = 300)
  void solvesOnlySoThatEquationsHoldOrStayViolated(@ForAll long seed) {
    AmountGraph graph = system(new Random(seed));
    Solution solution = Solver.solve(graph, COSTS, CONFUSIONS, Checkpoint.NONE);
    for (int e = 0; e < graph.equations().size(); e++) {
      boolean holds = graph.equations().get(e).holds(solution::value);
      assertTrue(holds != solution.violated().get(e), "seed " + seed);
    }
    for (int f = 0; f < graph.figures().size(); f++) {
      if (!graph.figures().get(f).isMovable()) {
        assertTrue(solution.value(f) == graph.figures().get(f).value(), "certain text stays");
      }
    }
  }

  private static List<Long> graphValues(AmountGraph graph) {
    return new ArrayList<>(graph.figures().stream().map(Amount::value).toList());
  }

  private static double cheapest(
      AmountGraph graph, Candidates candidates, int figure, List<Long> values, double cost) {
    if (figure == values.size()) {
      boolean all = graph.equations().stream().allMatch(e -> e.holds(f -> values.get(f)));
      return all ? cost : Double.MAX_VALUE;
    }
    double best = cheapest(graph, candidates, figure + 1, values, cost);
    long read = values.get(figure);
    for (Candidate candidate : candidates.read(figure)) {
      values.set(figure, candidate.value());
      best =
          Math.min(best, cheapest(graph, candidates, figure + 1, values, cost + candidate.cost()));
    }
    values.set(figure, read);
    return best;
  }

  /** A table of two by three with sums of rows and columns, some of it misread. */
  private static AmountGraph system(Random random) {
    long[][] truth = new long[3][4];
    for (int r = 0; r < 2; r++) {
      for (int c = 1; c < 4; c++) {
        truth[r][c] = random.nextInt(90);
        truth[r][0] += truth[r][c];
      }
    }
    for (int c = 0; c < 4; c++) {
      truth[2][c] = truth[0][c] + truth[1][c];
    }
    List<Amount> figures = new ArrayList<>();
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 4; c++) {
        figures.add(figure(random, r, c, truth[r][c]));
      }
    }
    List<Equation> equations = new ArrayList<>();
    for (int r = 0; r < 3; r++) {
      equations.add(equation(4 * r, 4 * r + 1, 4 * r + 2, 4 * r + 3));
    }
    for (int c = 0; c < 4; c++) {
      equations.add(equation(8 + c, c, 4 + c));
    }
    return AmountGraph.of(figures, equations);
  }

  private static Amount figure(Random random, int row, int column, long truth) {
    boolean wrong = random.nextInt(8) == 0;
    boolean doubt = wrong || random.nextInt(8) == 0;
    boolean certain = !doubt && random.nextInt(4) == 0;
    long read = wrong ? truth + 1 + random.nextInt(9) : truth;
    List<String> others = new ArrayList<>();
    if (doubt) {
      others.add(String.valueOf(truth + random.nextInt(5)));
      others.add(String.valueOf(truth));
    }
    Cell cell =
        new Cell(
            new Value.Amount(BigDecimal.valueOf(read)),
            "万元",
            String.valueOf(read),
            doubt ? Status.DOUBTFUL : Status.READ,
            0.9,
            1,
            BOX,
            List.of(),
            new Evidence(
                certain ? Origin.TEXT_LAYER : Origin.PIXELS,
                doubt ? 0.4 : 0.99,
                others,
                List.of(),
                List.of()));
    return new Amount(
        0,
        row,
        "r" + row,
        "c" + column,
        cell,
        null,
        read * Money.WAN,
        Money.WAN,
        Money.WAN,
        false,
        Origin.PIXELS);
  }

  private static Equation equation(int left, int... right) {
    List<Equation.Part> parts = new ArrayList<>(List.of(new Equation.Part(left, 1)));
    for (int f : right) {
      parts.add(new Equation.Part(f, -1));
    }
    return new Equation("sum", "", "", 1, parts, 0, Equation.Nature.IDENTITY, 0, false);
  }
}
