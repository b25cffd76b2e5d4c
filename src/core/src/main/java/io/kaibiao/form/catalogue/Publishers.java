package io.kaibiao.form.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a department's accounts from a government's by the words of a title. Immutable. */
public final class Publishers {

  private final List<Pattern> departments;
  private final List<Pattern> governments;

  Publishers(JsonNode root) {
    departments = patterns(root.path("departments"));
    governments = patterns(root.path("governments"));
  }

  /** Tells whether a folded title says that it is a department's or a unit's. */
  public boolean isDepartments(String foldedTitle) {
    return departments.stream().anyMatch(p -> p.matcher(foldedTitle).find());
  }

  /** Tells whether a folded title says that it is a government's. */
  public boolean isGovernments(String foldedTitle) {
    return governments.stream().anyMatch(p -> p.matcher(foldedTitle).find());
  }

  private static List<Pattern> patterns(JsonNode list) {
    List<Pattern> patterns = new ArrayList<>();
    list.forEach(pattern -> patterns.add(Pattern.compile(pattern.asText())));
    return List.copyOf(patterns);
  }
}
