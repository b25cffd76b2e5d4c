package io.kaibiao.evaluate.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The distance against published examples, and against its recursive definition. */
class TreeEditDistanceTest {

  private static final TreeEditDistance<String> UNIT =
      new TreeEditDistance<>((a, b) -> a.equals(b) ? 0 : 1);

  /** Figure 4 of Zhang and Shasha's paper: c is deleted in one place and inserted in another. */
  @Test
  void theExampleOfZhangAndShasha() {
    assertEquals(2, UNIT.between(tree("f(d(ac(b))e)"), tree("f(c(d(ab))e)")));
  }

  @Test
  void aNodeCanBeSlippedBetweenParentAndChildren() {
    assertEquals(1, UNIT.between(tree("a(bc)"), tree("a(d(bc))")));
    assertEquals(1, UNIT.between(tree("a"), tree("b")));
    assertEquals(3, UNIT.between(tree("a"), tree("a(b(cd))")));
    assertEquals(2, UNIT.between(tree("a(bcd)"), tree("a(dcb)")));
  }

  @Test
  void aChangedLabelCostsWhatItIsSaidToCost() {
    TreeEditDistance<String> cheap = new TreeEditDistance<>((a, b) -> a.equals(b) ? 0 : 0.25);
    assertEquals(0.5, cheap.between(tree("a(bc)"), tree("a(de)")));
  }

  @Property(tries = 200)
  void isTheLeastOverAllWaysOfTakingTreesApart(
      @ForAll("trees") Node<String> one, @ForAll("trees") Node<String> other) {
    assertEquals(forests(List.of(one), List.of(other)), UNIT.between(one, other));
  }

  @Property(tries = 200)
  void isAMetric(
      @ForAll("trees") Node<String> a,
      @ForAll("trees") Node<String> b,
      @ForAll("trees") Node<String> c) {
    assertEquals(0, UNIT.between(a, a));
    assertEquals(UNIT.between(a, b), UNIT.between(b, a));
    assertTrue(UNIT.between(a, c) <= UNIT.between(a, b) + UNIT.between(b, c));
    assertEquals(a.equals(b), UNIT.between(a, b) == 0);
  }

  @Provide
  Arbitrary<Node<String>> trees() {
    Arbitrary<String> labels = Arbitraries.of("a", "b", "c");
    Arbitrary<Node<String>> leaves = labels.map(label -> new Node<>(label, List.of()));
    Arbitrary<Node<String>> low =
        labels.flatMap(l -> leaves.list().ofMaxSize(2).map(c -> new Node<>(l, c)));
    return labels.flatMap(l -> low.list().ofMaxSize(2).map(c -> new Node<>(l, c)));
  }

  /** The definition: delete the last root, insert the last root, or match the two. */
  private static double forests(List<Node<String>> a, List<Node<String>> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return 0;
    }
    if (a.isEmpty()) {
      return 1 + forests(a, withoutLastRoot(b));
    }
    if (b.isEmpty()) {
      return 1 + forests(withoutLastRoot(a), b);
    }
    Node<String> lastA = a.get(a.size() - 1);
    Node<String> lastB = b.get(b.size() - 1);
    double either = 1 + Math.min(forests(withoutLastRoot(a), b), forests(a, withoutLastRoot(b)));
    double both =
        forests(a.subList(0, a.size() - 1), b.subList(0, b.size() - 1))
            + forests(lastA.children(), lastB.children())
            + (lastA.label().equals(lastB.label()) ? 0 : 1);
    return Math.min(either, both);
  }

  private static List<Node<String>> withoutLastRoot(List<Node<String>> forest) {
    List<Node<String>> rest = new ArrayList<>(forest.subList(0, forest.size() - 1));
    rest.addAll(forest.get(forest.size() - 1).children());
    return rest;
  }

  /** Reads a tree: a letter a node, its children in brackets behind it. */
  private static Node<String> tree(String text) {
    int[] at = {0};
    return nodes(text, at).get(0);
  }

  private static List<Node<String>> nodes(String text, int[] at) {
    List<Node<String>> nodes = new ArrayList<>();
    while (at[0] < text.length() && text.charAt(at[0]) != ')') {
      String label = text.substring(at[0], ++at[0]);
      List<Node<String>> children = List.of();
      if (at[0] < text.length() && text.charAt(at[0]) == '(') {
        at[0]++;
        children = nodes(text, at);
        at[0]++;
      }
      nodes.add(new Node<>(label, children));
    }
    return nodes;
  }
}
