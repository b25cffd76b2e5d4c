package io.kaibiao.sheet.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.report.SourceKind;
import java.util.List;
import java.util.Set;

/** MinerU's {@code content_list.json}: a list of texts and tables in reading order. */
final class MineruContentList implements PeerResult {

  private static final Set<String> MEMBERS =
      Set.of(
          "type",
          "text",
          "page_idx",
          "table_body",
          "table_caption",
          "table_footnote",
          "image_caption",
          "img_caption",
          "image_footnote",
          "img_footnote",
          "list_items");

  @Override
  public SourceKind kind() {
    return SourceKind.MINERU;
  }

  @Override
  public boolean needs(String member) {
    return MEMBERS.contains(member);
  }

  @Override
  public boolean matches(List<JsonNode> roots) {
    JsonNode list = roots.get(0);
    if (roots.size() != 1 || !list.isArray() || list.isEmpty()) {
      return false;
    }
    for (JsonNode item : list) {
      if (!item.has("type") || !item.has("page_idx")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void read(List<JsonNode> roots, PeerPages pages) throws InputException {
    for (JsonNode item : roots.get(0)) {
      int page = item.path("page_idx").asInt() + 1;
      pages.texts(page, item.path("table_caption"));
      pages.html(page, item.path("table_body").asText());
      pages.texts(page, item.path("text"));
      pages.texts(page, item.path("list_items"));
      pages.texts(page, item.path("table_footnote"));
      for (String caption :
          List.of("image_caption", "img_caption", "image_footnote", "img_footnote")) {
        pages.texts(page, item.path(caption));
      }
    }
  }
}
