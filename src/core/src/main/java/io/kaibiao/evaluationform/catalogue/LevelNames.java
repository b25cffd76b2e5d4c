package io.kaibiao.evaluationform.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The usual names of the levels of indicators, and which stand within which. Immutable. */
final class LevelNames {

  /** What a level weighs, behind its name: {@code (50分)}. */
  private static final Pattern WEIGHT = Pattern.compile("[(（]\\s*\\d+\\s*分\\s*[)）]");

  private final Vocabulary names;
  private final Map<String, Set<String>> within = new LinkedHashMap<>();

  LevelNames(PerformanceFile file, JsonNode names, JsonNode within) {
    this.names = Vocabulary.of("level", file.labels(names));
    within.properties().forEach(e -> this.within.put(e.getKey(), file.labels(e.getValue())));
  }

  /** Tells whether a plain text is one of the names. */
  boolean has(String plain) {
    return names.exact(plain).isPresent();
  }

  /** Tells whether a plain text is one of the names, or nearly one. */
  boolean near(String plain) {
    return names.near(plain).isPresent();
  }

  /** Returns the outer levels that an inner one stands in; none if that is not known. */
  List<String> around(String inner) {
    String plain = bare(inner);
    List<String> outer = new ArrayList<>();
    within.forEach(
        (name, inners) -> {
          if (inners.contains(plain)) {
            outer.add(name);
          }
        });
    return outer;
  }

  /** Tells whether a name is that of an outer level and of no inner one in the usual forms. */
  boolean isOutermost(String printed) {
    return isOuter(printed) && around(printed).isEmpty();
  }

  /** Tells whether a name is that of an outer level in the usual forms. */
  boolean isOuter(String printed) {
    return within.containsKey(bare(printed));
  }

  /** Returns a printed name without what it weighs. */
  static String bare(String printed) {
    return LabelText.plain(WEIGHT.matcher(printed).replaceAll(""));
  }
}
