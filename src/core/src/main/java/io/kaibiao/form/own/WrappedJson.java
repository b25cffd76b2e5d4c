package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes JSON for people to edit: an entry that fits on a line stands on one. */
final class WrappedJson {

  /** Maximum length of a line that could be broken, in characters. */
  private static final int LONGEST_LINE = 140;

  private WrappedJson() {}

  /** Returns the text of a document, with a line break at its end. */
  static String text(JsonNode document) {
    return text(document, 0) + "\n";
  }

  private static String text(JsonNode node, int depth) {
    if (node.isValueNode()) {
      return node.toString();
    }
    List<String> below = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(element -> below.add(text(element, depth + 1)));
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = TextNode.valueOf(member.getKey()).toString();
      below.add(name + ": " + text(member.getValue(), depth + 1));
    }
    String open = node.isArray() ? "[" : "{";
    String close = node.isArray() ? "]" : "}";
    String line = open + String.join(", ", below) + close;
    boolean list = node.path(0).isObject();
    if (depth > 1 && !list && line.length() + 2 * depth <= LONGEST_LINE && line.indexOf('\n') < 0) {
      return line;
    }
    String indent = "  ".repeat(depth);
    return below.isEmpty()
        ? open + close
        : open + "\n  " + indent + String.join(",\n  " + indent, below) + "\n" + indent + close;
  }
}
