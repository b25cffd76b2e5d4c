package io.kaibiao.evaluate.structure;

import java.util.List;

/**
 * A node of an ordered, labelled tree.
 *
 * @param label its label
 * @param children its children from left to right
 */
record Node<L>(L label, List<Node<L>> children) {
  Node {
    children = List.copyOf(children);
  }

  /** Returns how many nodes the tree has. */
  int size() {
    return 1 + children.stream().mapToInt(Node::size).sum();
  }
}
