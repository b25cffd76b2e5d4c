package io.kaibiao.export;

import io.kaibiao.report.Report;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as Markdown: its text in reading order without page headers and footers, with its
 * tables in place. One instance per document.
 */
final class MarkdownReport {

  /** Deepest level of a heading in Markdown (CommonMark 4.2). */
  private static final int DEEPEST = 6;

  private final Report report;
  private final Appendable out;
  private final Map<String, Table> tables = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private BlockKind before = BlockKind.PARAGRAPH;
  private int page;

  MarkdownReport(Report report, Appendable out) {
    this.report = report;
    this.out = out;
    report.tables().forEach(table -> tables.put(table.id(), table));
  }

  void write() throws IOException {
    for (Block block : report.document().blocks()) {
      if (!block.kind().isFurniture()) {
        markPage(block.page());
        write(block);
        before = block.kind();
      }
    }
    for (Table table : report.tables()) {
      if (!written.contains(table.id())) {
        markPage(table.pages().get(0));
        write(table);
      }
    }
  }

  /** Writes a mark where a page begins, so that quotations can be found. */
  private void markPage(int next) throws IOException {
    if (next != page) {
      page = next;
      before = BlockKind.PARAGRAPH;
      part("<!-- page " + page + " -->");
    }
  }

  private void write(Block block) throws IOException {
    String text = Markdown.line(block.text());
    switch (block.kind()) {
      case TITLE -> part("# " + text);
      case HEADING -> part("#".repeat(Math.min(DEEPEST, block.level() + 1)) + " " + text);
      case CONTENTS -> item(text);
      case TABLE -> {
        Table table = table(block);
        if (table != null && !written.contains(table.id())) {
          write(table);
        }
      }
      case CAPTION -> part(isTitle(block) ? "**" + text + "**" : text);
      case CHART -> part("*" + text + "*");
      case PARAGRAPH, LIST_ITEM, NOTE -> part(text);
      case HEADER, FOOTER, PAGE_NUMBER, REPEATED_HEAD -> {
        // Page headers and footers are left out.
      }
    }
  }

  /** A title stands out among the lines above its table. */
  private boolean isTitle(Block caption) {
    Table table = table(caption);
    return caption.level() > 0
        || (table != null && !table.title().isEmpty() && table.title().equals(caption.text()));
  }

  private @Nullable Table table(Block block) {
    String id = block.table();
    return id == null ? null : tables.get(id);
  }

  private void write(Table table) throws IOException {
    written.add(table.id());
    String text = new MarkdownTable(table).text();
    if (!text.isEmpty()) {
      part(text);
    }
  }

  /** The lines of a table of contents are one list. */
  private void item(String text) throws IOException {
    out.append(before == BlockKind.CONTENTS ? "- " : "\n- ").append(text).append('\n');
  }

  private void part(String text) throws IOException {
    out.append('\n').append(text).append('\n');
  }
}
