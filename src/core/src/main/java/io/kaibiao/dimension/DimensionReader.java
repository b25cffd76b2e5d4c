package io.kaibiao.dimension;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says where the figures of a report stand in fiscal terms, by what titles, heads and labels say
 * and by what the forms of the catalogue fix. What the print does not say stays unsaid. Immutable
 * and safe for use by many threads.
 */
public final class DimensionReader {

  private final DimensionFile file = DimensionFile.load();
  private final Catalogue catalogue;

  public DimensionReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Tables with the places of their figures.
   *
   * @param tables the tables
   * @param findings where a row and a column contradict each other
   */
  public record Placed(List<Table> tables, List<Finding> findings) {
    public Placed {
      tables = List.copyOf(tables);
      findings = List.copyOf(findings);
    }
  }

  /** Places the figures of a report's tables. */
  public Placed place(List<Table> tables, Metadata metadata) {
    List<Table> placed = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Table table : tables) {
      if (table.form() == null) {
        placed.add(table);
        continue;
      }
      TableReader reader = new TableReader(file, table, publisher(table), level(table, metadata));
      placed.add(table.placed(reader.read()));
      if (!reader.contradicted().isEmpty()) {
        findings.add(contradiction(table, reader.contradicted()));
      }
    }
    return new Placed(placed, findings);
  }

  private Publisher publisher(Table table) {
    @Nullable String id = table.form();
    return id == null
        ? Publisher.DEPARTMENT
        : catalogue.form(id).map(Form::publisher).orElse(Publisher.DEPARTMENT);
  }

  /**
   * Returns whose accounts a report says that it holds; a government's tables say it themselves.
   */
  private String level(Table table, Metadata metadata) {
    return publisher(table) == Publisher.GOVERNMENT ? "" : metadata.profile().level();
  }

  private static Finding contradiction(Table table, Set<Dimension> dimensions) {
    Set<String> names = new TreeSet<>();
    dimensions.forEach(dimension -> names.add(dimension.id()));
    return new Finding(
        Severity.INFO,
        FindingCode.DIMENSION_CONTRADICTED,
        "rows and columns say different things of "
            + String.join(", ", names)
            + "; the figures there have none",
        table.id(),
        table.pages().get(0));
  }
}
