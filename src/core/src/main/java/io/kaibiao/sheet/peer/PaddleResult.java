package io.kaibiao.sheet.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pages of PP-StructureV3 or PaddleOCR-VL: an object for each page with its blocks in reading
 * order, as they are saved, printed, returned by the service, or put one behind the other. The
 * tables of the pipeline for tables alone, which has no blocks, stand below the page's other texts.
 */
final class PaddleResult implements PeerResult {

  private static final Set<String> MEMBERS =
      Set.of(
          "res",
          "result",
          "layoutParsingResults",
          "prunedResult",
          "page_index",
          "parsing_res_list",
          "block_label",
          "block_content",
          "table_res_list",
          "pred_html");

  @Override
  public SourceKind kind() {
    return SourceKind.PADDLEOCR;
  }

  @Override
  public boolean needs(String member) {
    return MEMBERS.contains(member);
  }

  @Override
  public boolean matches(List<JsonNode> roots) {
    List<JsonNode> pages = pages(roots);
    return !pages.isEmpty()
        && pages.stream().allMatch(p -> p.has("parsing_res_list") || p.has("table_res_list"));
  }

  /** Returns the objects that each hold a page. */
  private static List<JsonNode> pages(List<JsonNode> roots) {
    List<JsonNode> pages = new ArrayList<>();
    for (JsonNode root : roots) {
      JsonNode served = root.path("result").path("layoutParsingResults");
      for (JsonNode page : served.isArray() ? served : root.isArray() ? root : List.of(root)) {
        JsonNode pruned = page.has("prunedResult") ? page.path("prunedResult") : page;
        pages.add(pruned.path("res").isObject() ? pruned.path("res") : pruned);
      }
    }
    return pages;
  }

  @Override
  public void read(List<JsonNode> roots, PeerPages pages) throws InputException {
    List<JsonNode> all = pages(roots);
    for (int i = 0; i < all.size(); i++) {
      JsonNode told = all.get(i).path("page_index");
      int number = told.isNumber() ? told.asInt() + 1 : i + 1;
      for (JsonNode block : all.get(i).path("parsing_res_list")) {
        String content = block.path("block_content").asText();
        if (block.path("block_label").asText().equals("table")) {
          pages.html(number, content);
        } else {
          pages.text(number, content);
        }
      }
      if (!all.get(i).has("parsing_res_list")) {
        for (JsonNode table : all.get(i).path("table_res_list")) {
          pages.html(number, table.path("pred_html").asText());
        }
      }
    }
  }
}
