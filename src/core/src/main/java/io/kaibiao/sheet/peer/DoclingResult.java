package io.kaibiao.sheet.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.report.SourceKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A {@code DoclingDocument}: texts, tables and groups in the order of the references of its body,
 * also as docling's service encloses it.
 */
final class DoclingResult implements PeerResult {

  private static final Set<String> MEMBERS =
      Set.of(
          "schema_name",
          "document",
          "json_content",
          "body",
          "texts",
          "tables",
          "groups",
          "pictures",
          "children",
          "captions",
          "footnotes",
          "$ref",
          "self_ref",
          "text",
          "marker",
          "prov",
          "page_no",
          "data",
          "table_cells",
          DoclingTable.TOP,
          DoclingTable.BOTTOM,
          DoclingTable.LEFT,
          DoclingTable.RIGHT);

  @Override
  public SourceKind kind() {
    return SourceKind.DOCLING;
  }

  @Override
  public boolean needs(String member) {
    return MEMBERS.contains(member);
  }

  private static JsonNode document(JsonNode root) {
    JsonNode enclosed = root.path("document").path("json_content");
    return enclosed.isObject() ? enclosed : root;
  }

  @Override
  public boolean matches(List<JsonNode> roots) {
    return roots.stream()
        .allMatch(root -> document(root).path("schema_name").asText().equals("DoclingDocument"));
  }

  @Override
  public void read(List<JsonNode> roots, PeerPages pages) throws InputException {
    for (JsonNode root : roots) {
      read(document(root), pages);
    }
  }

  /** Follows the references of the body, each once and without recursion. */
  private static void read(JsonNode document, PeerPages pages) throws InputException {
    Map<String, JsonNode> items = items(document);
    Deque<JsonNode> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    push(document.path("body").path("children"), open);
    int page = 1;
    while (!open.isEmpty()) {
      JsonNode next = open.pop();
      String reference = next.path("$ref").asText();
      JsonNode item = next.has("$ref") ? items.get(reference) : next;
      if (item == null || (next.has("$ref") && !seen.add(reference))) {
        continue;
      }
      page = page(item, page);
      if (item.has("data")) {
        JsonNode captions = item.path("captions");
        if (!captions.isEmpty() && next.has("$ref")) {
          // The captions come first, then the table itself, no longer behind its reference.
          open.push(item);
          push(captions, open);
          continue;
        }
        pages.table(page, DoclingTable.of(item.path("data"), pages));
      } else if (item.has("text")) {
        String marker = item.path("marker").asText();
        pages.text(page, (marker.isEmpty() ? "" : marker + " ") + item.path("text").asText());
      }
      push(item.path("footnotes"), open);
      push(item.path("children"), open);
    }
  }

  private static void push(JsonNode references, Deque<JsonNode> open) {
    List<JsonNode> all = new ArrayList<>();
    references.forEach(all::add);
    for (int i = all.size() - 1; i >= 0; i--) {
      open.push(all.get(i));
    }
  }

  private static int page(JsonNode item, int before) {
    JsonNode told = item.path("prov").path(0).path("page_no");
    return told.isNumber() ? told.asInt() : before;
  }

  private static Map<String, JsonNode> items(JsonNode document) {
    Map<String, JsonNode> items = new HashMap<>();
    for (String list : List.of("texts", "tables", "groups", "pictures")) {
      int index = 0;
      for (JsonNode item : document.path(list)) {
        String own = item.path("self_ref").asText();
        items.put(own.isEmpty() ? "#/" + list + "/" + index : own, item);
        index++;
      }
    }
    return items;
  }
}
