package io.kaibiao.document.profile;

import io.kaibiao.report.Claim.Clue;
import io.kaibiao.report.Claim.Particular;
import io.kaibiao.report.Claim.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects clues, merging equal values from one kind of place. Belongs to one thread. */
final class Clues {

  private final Map<Particular, List<Clue>> clues = new EnumMap<>(Particular.class);

  void add(
      Particular particular, Source source, String value, String text, @Nullable Integer page) {
    List<Clue> known = clues.computeIfAbsent(particular, p -> new ArrayList<>());
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).source() == source && known.get(i).value().equals(value)) {
        known.set(i, known.get(i).again());
        return;
      }
    }
    known.add(new Clue(source, value, text, page, 1));
  }

  /** Returns what is said about something, in the order in which it was found. */
  List<Clue> about(Particular particular) {
    return clues.getOrDefault(particular, List.of());
  }
}
