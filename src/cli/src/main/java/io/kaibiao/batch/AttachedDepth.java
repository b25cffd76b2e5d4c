package io.kaibiao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Adds the documents that are attached to the inputs of a run. */
public final class AttachedDepth {

  /** Maximum number of documents that are added for one input, on all levels. */
  private static final int MOST = 1_000;

  /** Number of levels: attachments, and attachments of those. */
  private static final int LEVELS = 2;

  private AttachedDepth() {}

  /**
   * Returns the inputs, each followed by what is attached to it.
   *
   * @param attachedTo returns what is attached to an input
   */
  public static List<Input> added(List<Input> inputs, Function<Input, List<Input>> attachedTo) {
    List<Input> all = new ArrayList<>();
    for (Input input : inputs) {
      all.add(input);
      all.addAll(below(input, attachedTo));
    }
    return List.copyOf(all);
  }

  private static List<Input> below(Input input, Function<Input, List<Input>> attachedTo) {
    List<Input> found = new ArrayList<>();
    List<Input> level = List.of(input);
    for (int depth = 0; depth < LEVELS; depth++) {
      List<Input> next = new ArrayList<>();
      for (Input around : level) {
        for (Input attached : attachedTo.apply(around)) {
          if (found.size() + next.size() < MOST) {
            next.add(attached);
          }
        }
      }
      found.addAll(next);
      level = next;
    }
    return found;
  }
}
