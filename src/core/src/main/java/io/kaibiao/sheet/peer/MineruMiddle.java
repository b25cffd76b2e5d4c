package io.kaibiao.sheet.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.report.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * MinerU's {@code middle.json}: pages of blocks, which hold blocks or lines of spans. What MinerU
 * discards, running heads above all, stands among the rest at its height.
 */
final class MineruMiddle implements PeerResult {

  private static final Set<String> MEMBERS =
      Set.of(
          "pdf_info",
          "page_idx",
          "para_blocks",
          "discarded_blocks",
          "blocks",
          "lines",
          "spans",
          "content",
          "html",
          "bbox");

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
    return roots.size() == 1 && roots.get(0).path("pdf_info").isArray();
  }

  @Override
  public void read(List<JsonNode> roots, PeerPages pages) throws InputException {
    int number = 0;
    for (JsonNode page : roots.get(0).path("pdf_info")) {
      JsonNode told = page.path("page_idx");
      number = told.isNumber() ? told.asInt() + 1 : number + 1;
      for (JsonNode block : blocks(page)) {
        read(block, number, pages);
      }
    }
  }

  /** Returns the blocks of a page in reading order, those that were discarded at their height. */
  private static List<JsonNode> blocks(JsonNode page) {
    List<JsonNode> blocks = new ArrayList<>();
    page.path("para_blocks").forEach(blocks::add);
    List<JsonNode> discarded = new ArrayList<>();
    page.path("discarded_blocks").forEach(discarded::add);
    discarded.sort(Comparator.comparingDouble(MineruMiddle::top));
    for (JsonNode block : discarded) {
      int at = 0;
      while (at < blocks.size() && top(blocks.get(at)) <= top(block)) {
        at++;
      }
      blocks.add(at, block);
    }
    return blocks;
  }

  private static double top(JsonNode block) {
    return block.path("bbox").path(1).asDouble();
  }

  private static void read(JsonNode block, int page, PeerPages pages) throws InputException {
    for (JsonNode inner : block.path("blocks")) {
      read(inner, page, pages);
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode line : block.path("lines")) {
      for (JsonNode span : line.path("spans")) {
        if (span.has("html")) {
          pages.html(page, span.path("html").asText());
        } else {
          text.append(span.path("content").asText());
        }
      }
    }
    pages.text(page, text.toString());
  }
}
