package io.kaibiao.form.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles the regular expressions of {@code furniture.json}. A reference such as {@code ${seal}}
 * in an expression is replaced by the part of that name; alternatives of a part are joined by
 * {@code |} in the order of the file. Immutable.
 */
final class FurnitureFile {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{(\\w+)\\}");

  private final JsonNode root;
  private final Map<String, String> parts = new HashMap<>();

  FurnitureFile(JsonNode root) {
    this.root = root;
    root.path("parts").forEach(part -> parts.put(part.path("id").asText(), text(part)));
  }

  /** Returns the expressions listed under a name, in the order of the file. */
  List<Pattern> patterns(String name) {
    List<Pattern> patterns = new ArrayList<>();
    root.path(name).forEach(entry -> patterns.add(pattern(entry)));
    return List.copyOf(patterns);
  }

  /** Returns the texts listed under a name, in the order of the file. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    root.path(name).forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }

  /** Returns the expression of one entry or part, its references replaced. */
  Pattern pattern(JsonNode entry) {
    StringBuilder out = new StringBuilder();
    Matcher reference = REFERENCE.matcher(text(entry));
    while (reference.find()) {
      String part = parts.get(reference.group(1));
      if (part == null) {
        throw new IllegalStateException("furniture.json: no part " + reference.group(1));
      }
      reference.appendReplacement(out, Matcher.quoteReplacement(part));
    }
    reference.appendTail(out);
    return Pattern.compile(out.toString(), Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static String text(JsonNode entry) {
    if (entry.has("pattern")) {
      return entry.path("pattern").asText();
    }
    List<String> alternatives = new ArrayList<>();
    entry.path("anyOf").forEach(alternative -> alternatives.add(alternative.asText()));
    return String.join("|", alternatives);
  }
}
