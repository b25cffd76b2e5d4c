package io.kaibiao.proof.figures;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.Cell;
import io.kaibiao.report.GridCell;
import io.kaibiao.report.Origin;
import io.kaibiao.resource.Resource;
import java.util.HashSet;
import java.util.Set;

/**
 * Says what the doubts about a cell concern, by the names of the rules that raised them ({@code
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

  /** Tells whether the characters may be wrong: true for every doubt not listed as another kind. */
  public boolean ofCharacters(Cell cell) {
    boolean unsure =
        cell.evidence().origin() == Origin.PIXELS
            && cell.evidence().sureness() < GridCell.TEXT_LAYER_CONFIDENCE;
    return unsure
        || cell.repairs().stream().anyMatch(r -> !names.contains(r) && !columns.contains(r));
  }

  /** Tells whether the amount may belong to another column. */
  public boolean ofColumn(Cell cell) {
    return ofPlace(cell) || cell.repairs().stream().anyMatch(columns::contains);
  }

  /**
   * Tells whether only the cell's position is in doubt: no rulings show it, but its characters are
   * certain.
   */
  public boolean ofPlace(Cell cell) {
    return cell.evidence().origin() == Origin.TEXT_LAYER
        && cell.evidence().sureness() < GridCell.TEXT_LAYER_CONFIDENCE;
  }

  /** Tells whether the row may be another one than its label says. */
  public boolean ofName(Cell cell) {
    return cell.repairs().stream().anyMatch(names::contains);
  }

  /** Tells whether no identity can remove the doubt. */
  public boolean beyondProof(Cell cell) {
    return cell.repairs().stream().anyMatch(never::contains);
  }
}
