package io.kaibiao.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Table;
import java.util.List;
import java.util.Objects;

/** The truth of some pages of a report. */
public final class TruthExcerpt {

  private TruthExcerpt() {}

  /**
   * Returns the truth of the tables on the chosen pages.
   *
   * @param truth the truth of the whole report
   * @param report the report as converted from its text layer, which gives the pages of each table
   * @param document the name of the document of the excerpt
   * @param recipe how its pages were scanned
   * @throws IllegalArgumentException if truth and report have different tables, or a table is on a
   *     chosen page and on another one
   */
  public static ObjectNode of(
      ObjectNode truth, Report report, PageSelection pages, String document, ScanRecipe recipe) {
    List<Table> found = report.tables().stream().filter(t -> t.isRecognised()).toList();
    JsonNode tables = truth.path("tables");
    ObjectNode excerpt = truth.deepCopy();
    ArrayNode kept = excerpt.putArray("tables");
    for (int i = 0; i < tables.size(); i++) {
      String form = tables.get(i).path("form").asText();
      if (i >= found.size() || !Objects.equals(form, found.get(i).form())) {
        throw new IllegalArgumentException("the truth is not that of the report: " + form);
      }
      List<Integer> on = found.get(i).pages();
      long chosen = on.stream().filter(pages::includes).count();
      if (chosen > 0 && chosen < on.size()) {
        throw new IllegalArgumentException(
            form + " stands on pages " + on + "; choose all or none");
      }
      if (chosen > 0) {
        kept.add(tables.get(i).deepCopy());
      }
    }
    excerpt.put("document", document);
    ArrayNode conditions = excerpt.putArray("conditions");
    recipe.words().forEach(conditions::add);
    return excerpt;
  }
}
