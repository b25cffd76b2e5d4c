package io.kaibiao.evaluate.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * The least cost of turning one ordered, labelled tree into another by inserting and deleting nodes
 * at a cost of 1 each and changing labels (Zhang, Shasha: Simple fast algorithms for the editing
 * distance between trees and related problems, SIAM J. Comput. 18, 1989). Time grows with the
 * product of the sizes and of the depths, memory with the product of the sizes. Immutable.
 *
 * @param <L> what a node is labelled with
 */
final class TreeEditDistance<L> {

  private final ToDoubleBiFunction<L, L> change;

  /** Makes a distance from the cost of changing a label into another, from 0 to 1. */
  TreeEditDistance(ToDoubleBiFunction<L, L> change) {
    this.change = change;
  }

  double between(Node<L> one, Node<L> other) {
    Postorder<L> a = new Postorder<>(one);
    Postorder<L> b = new Postorder<>(other);
    Distances distances = new Distances(a.size(), b.size());
    for (int i : a.keyRoots) {
      for (int j : b.keyRoots) {
        subtrees(a, i, b, j, distances);
      }
    }
    return distances.trees[a.size() - 1][b.size() - 1];
  }

  /** The distances computed so far, indexed by positions in postorder. */
  private static final class Distances {
    final double[][] trees;
    final double[][] forests;

    Distances(int one, int other) {
      trees = new double[one][other];
      forests = new double[one + 1][other + 1];
    }
  }

  /** Fills in the distances of all subtrees on the leftmost paths of two subtrees. */
  private void subtrees(Postorder<L> a, int i, Postorder<L> b, int j, Distances distances) {
    double[][] trees = distances.trees;
    double[][] forests = distances.forests;
    int left = a.leftmost.get(i);
    int top = b.leftmost.get(j);
    forests[left][top] = 0;
    for (int x = left; x <= i; x++) {
      forests[x + 1][top] = forests[x][top] + 1;
    }
    for (int y = top; y <= j; y++) {
      forests[left][y + 1] = forests[left][y] + 1;
    }
    for (int x = left; x <= i; x++) {
      int leftOfX = a.leftmost.get(x);
      for (int y = top; y <= j; y++) {
        int leftOfY = b.leftmost.get(y);
        double least = Math.min(forests[x][y + 1], forests[x + 1][y]) + 1;
        if (leftOfX == left && leftOfY == top) {
          double changed = forests[x][y] + change.applyAsDouble(a.labels.get(x), b.labels.get(y));
          forests[x + 1][y + 1] = Math.min(least, changed);
          trees[x][y] = forests[x + 1][y + 1];
        } else {
          forests[x + 1][y + 1] = Math.min(least, forests[leftOfX][leftOfY] + trees[x][y]);
        }
      }
    }
  }

  /** A tree's nodes from left to right, children before their parents. */
  private static final class Postorder<L> {

    private final List<L> labels = new ArrayList<>();

    /** The leftmost leaf under each node. */
    private final List<Integer> leftmost = new ArrayList<>();

    /** The root and every node with a sibling to its left, in order. */
    private final List<Integer> keyRoots = new ArrayList<>();

    Postorder(Node<L> root) {
      keyRoots.add(visit(root));
    }

    int size() {
      return labels.size();
    }

    private int visit(Node<L> node) {
      int first = size();
      boolean eldest = true;
      for (Node<L> child : node.children()) {
        int at = visit(child);
        if (!eldest) {
          keyRoots.add(at);
        }
        eldest = false;
      }
      labels.add(node.label());
      leftmost.add(first);
      return size() - 1;
    }
  }
}
