package io.kaibiao.document;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.form.ReportTables;
import io.kaibiao.page.Page;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.Document;
import io.kaibiao.report.table.Table;
import io.kaibiao.table.assembly.TableAssembler;
import io.kaibiao.testing.PageSketch;
import java.util.ArrayList;
import java.util.List;

/**
 * Sketched pages, read as a document.
 *
 * @param document its text
 * @param tables its tables
 */
public record Composed(Document document, List<Table> tables) {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Phrasebook PHRASES = Phrasebook.load();

  public static Composed of(PageSketch... sketches) {
    return of(java.util.Arrays.stream(sketches).map(PageSketch::build).toList());
  }

  public static Composed of(List<Page> pages) {
    TableAssembler assembler = new TableAssembler(new CatalogueLexicon(CATALOGUE));
    DocumentAssembler text = new DocumentAssembler(PHRASES, CATALOGUE.furniture());
    for (Page page : pages) {
      text.add(page, assembler.add(page));
    }
    List<Table> tables = ReportTables.read(CATALOGUE, List.of(), assembler.finish()).tables();
    Document document = text.finish(tables);
    return new Composed(document, new NotedTables(CATALOGUE.furniture()).of(tables, document));
  }

  /** Returns the blocks as {@code kind|text}, with the level of those that have one. */
  List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      String level = block.level() > 0 ? " " + block.level() : "";
      String table = block.table() == null ? "" : " " + block.table();
      blocks.add(block.kind().id() + level + table + "|" + block.text());
    }
    return blocks;
  }

  /** Returns the notes of each table. */
  List<List<String>> notes() {
    return tables.stream().map(Table::notes).toList();
  }

  /** Returns the outline as {@code level style title first-last}. */
  List<String> outline() {
    return document.outline().stream()
        .map(
            e ->
                e.level() + " " + e.style() + " " + e.title() + " " + e.page() + "-" + e.lastPage())
        .toList();
  }
}
