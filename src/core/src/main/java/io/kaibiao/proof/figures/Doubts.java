package io.kaibiao.proof.figures;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.Cell;
import io.kaibiao.report.GridCell;
import io.kaibiao.report.Origin;
import io.kaibiao.resource.Resource;
import java.util.HashSet;
import java.util.Set;

/**
 * What the doubts of a cell are about, told by the names of the rules that doubted it ({@code
 * doubts.json}). Immutable.
 */
public final class Doubts {

  private final Set<String> names;
  private final Set<String> columns;
  private final Set<String> never;

  private Doubts(JsonNode root) {
    names = words(root.path("name"));
    columns = words(root.path("column"));
    never = words(root.path("never"));
  }

  public static Doubts standard() {
    return new Doubts(Resource.json(Doubts.class, "doubts.json"));
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new HashSet<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  /** Whether the characters may be others: all doubts that are of nothing else. */
  public boolean ofCharacters(Cell cell) {
    boolean unsure =
        cell.evidence().origin() == Origin.PIXELS
            && cell.evidence().sureness() < GridCell.TEXT_LAYER_CONFIDENCE;
    return unsure
        || cell.repairs().stream().anyMatch(r -> !names.contains(r) && !columns.contains(r));
  }

  /** Whether the figure may belong under another head. */
  public boolean ofColumn(Cell cell) {
    return ofPlace(cell) || cell.repairs().stream().anyMatch(columns::contains);
  }

  /** Whether its characters are sure and no rulings draw where it stands. */
  public boolean ofPlace(Cell cell) {
    return cell.evidence().origin() == Origin.TEXT_LAYER
        && cell.evidence().sureness() < GridCell.TEXT_LAYER_CONFIDENCE;
  }

  /** Whether the row may be another than its label seems to say. */
  public boolean ofName(Cell cell) {
    return cell.repairs().stream().anyMatch(names::contains);
  }

  /** Whether no sum can lift the doubt. */
  public boolean beyondProof(Cell cell) {
    return cell.repairs().stream().anyMatch(never::contains);
  }
}
