package io.kaibiao.batch.naming;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.listing.RunListing;
import io.kaibiao.batch.listing.RunRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives each input of a run the name of a folder of its own.
 *
 * <p>The name is the input's stem. If two inputs have the same stem, ignoring letter case, the
 * first keeps it and the next get {@code stem-2}, {@code stem-3}, but never a name that is the stem
 * of another input. The names depend only on the inputs, their order and the folders that already
 * exist.
 */
public final class FolderNames {

  private final Occupancy occupancy;
  private final Set<String> taken =
      new HashSet<>(Set.of(key(RunRecord.FILE_NAME), key(RunListing.FILE_NAME)));
  private final List<String> names;

  private FolderNames(List<Input> inputs, Occupancy occupancy) {
    this.occupancy = occupancy;
    this.names = assign(inputs);
  }

  /** Names the folder of each input. */
  public static FolderNames of(List<Input> inputs, Occupancy occupancy) {
    return new FolderNames(inputs, occupancy);
  }

  /** Returns the folder name of each input, in the order of the inputs. */
  public static List<String> assign(List<Input> inputs, Occupancy occupancy) {
    return of(inputs, occupancy).names();
  }

  /** Returns the folder name of each input, in the order of the inputs. */
  public List<String> names() {
    return names;
  }

  /** Returns a further name for an input, whose own another process has taken meanwhile. */
  public synchronized String another(Input input) {
    return numbered(stem(input.name()), input);
  }

  private List<String> assign(List<Input> inputs) {
    List<String> stems = inputs.stream().map(input -> stem(input.name())).toList();
    BitSet ownStem = new BitSet();
    for (int i = 0; i < inputs.size(); i++) {
      ownStem.set(i, claimStem(stems.get(i), inputs.get(i)));
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      names.add(ownStem.get(i) ? stems.get(i) : numbered(stems.get(i), inputs.get(i)));
    }
    return List.copyOf(names);
  }

  /** Tells whether the input may have the name. An input without a document takes no name. */
  private boolean claimStem(String stem, Input input) {
    return input instanceof Input.Refused || claim(stem, input);
  }

  private String numbered(String stem, Input input) {
    int number = 2;
    while (!claim(stem + "-" + number, input)) {
      number++;
    }
    return stem + "-" + number;
  }

  private boolean claim(String name, Input input) {
    return !taken.contains(key(name))
        && !occupancy.heldByAnother(name, input)
        && taken.add(key(name));
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return stem.chars().allMatch(c -> c == '.' || Character.isWhitespace(c)) ? "document" : stem;
  }
}
