package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The places of a file that are still to be filled in. */
final class OpenPlaces {

  /** What stands there. */
  static final String MARK = "?";

  /** A place, and what belongs there. */
  private record Place(String pointer, String remedy) {}

  private final List<Place> places = new ArrayList<>();

  private OpenPlaces() {}

  /** Refuses a file with such a place. */
  static void refuse(JsonNode file) throws Refusal {
    OpenPlaces open = new OpenPlaces();
    open.collect(file, "");
    if (!open.places.isEmpty()) {
      Place first = open.places.get(0);
      String more = open.places.size() == 1 ? "" : " (" + open.places.size() + " such places)";
      throw new Refusal(
          first.pointer(), "\"?\" is not filled in yet%s; fill in %s", more, first.remedy());
    }
  }

  private void collect(JsonNode node, String at) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.path(i), at + "/" + i);
      }
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String below = at + "/" + member.getKey();
      if (MARK.equals(member.getValue().textValue())) {
        places.add(new Place(below, remedy(node, member.getKey())));
      } else {
        collect(member.getValue(), below);
      }
    }
  }

  private static String remedy(JsonNode entry, String member) {
    String form = entry.path("form").asText();
    return switch (member) {
      case "column", "row" ->
          String.format(
              Locale.ROOT,
              "a %s of %s ('kaibiao forms %s' lists them) or a new name that begins with u_, or take the entry out",
              member,
              form,
              form);
      case "code" -> "the code of " + entry.path("name").asText() + ", or take the entry out";
      case "kind" -> "final-accounts or budget";
      case "title" -> "the title that is printed above the table, or a name for the form";
      default -> "what belongs there, or take the entry out";
    };
  }
}
