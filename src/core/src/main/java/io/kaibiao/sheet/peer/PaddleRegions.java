package io.kaibiao.sheet.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.report.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Regions of PP-Structure (version 2): an object for each region of a page, one to a line or in a
 * list, in no order.
 */
final class PaddleRegions implements PeerResult {

  private static final Set<String> MEMBERS =
      Set.of("type", "bbox", "res", "html", "text", "img_idx");

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
    List<JsonNode> regions = regions(roots);
    return !regions.isEmpty()
        && regions.stream().allMatch(r -> r.has("type") && r.has("bbox") && r.has("res"));
  }

  private static List<JsonNode> regions(List<JsonNode> roots) {
    List<JsonNode> regions = new ArrayList<>();
    for (JsonNode root : roots) {
      if (root.isArray()) {
        root.forEach(regions::add);
      } else {
        regions.add(root);
      }
    }
    return regions;
  }

  @Override
  public void read(List<JsonNode> roots, PeerPages pages) throws InputException {
    List<JsonNode> regions = regions(roots);
    regions.sort(
        Comparator.comparingInt((JsonNode region) -> region.path("img_idx").asInt())
            .thenComparingDouble(region -> region.path("bbox").path(1).asDouble())
            .thenComparingDouble(region -> region.path("bbox").path(0).asDouble()));
    for (JsonNode region : regions) {
      int page = region.path("img_idx").asInt() + 1;
      JsonNode result = region.path("res");
      pages.html(page, result.path("html").asText());
      for (JsonNode line : result) {
        pages.texts(page, line.path("text"));
      }
    }
  }
}
