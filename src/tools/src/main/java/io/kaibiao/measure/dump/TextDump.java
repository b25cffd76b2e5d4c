package io.kaibiao.measure.dump;

import io.kaibiao.report.Report;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report as a converter dumps it into a text. For one dump. */
final class TextDump {

  private final Report report;
  private final DumpStyle style;
  private final DumpLosses losses;
  private final Random random;
  private final TextDamage damage;
  private final StringBuilder out = new StringBuilder();

  /**
   * Begins a dump.
   *
   * @param seed the source of all random choices
   */
  TextDump(Report report, DumpStyle style, DumpLosses losses, long seed) {
    this.report = report;
    this.style = style;
    this.losses = losses;
    this.random = new Random(seed);
    this.damage = new TextDamage(losses, random);
  }

  /** Returns the text. */
  String text() {
    Map<String, Table> tables = new HashMap<>();
    report.tables().forEach(table -> tables.put(table.id(), table));
    Set<String> written = new HashSet<>();
    for (Block block : report.document().blocks()) {
      Table table = block.kind() == BlockKind.TABLE ? tables.get(block.table()) : null;
      if (table != null && written.add(table.id())) {
        write(table);
      } else if (block.kind() != BlockKind.TABLE && !block.kind().isFurniture()) {
        line(damage.of(block.text()));
      }
    }
    return out.toString();
  }

  private void line(String text) {
    out.append(text).append("\n\n");
  }

  private void write(Table table) {
    if (style == DumpStyle.HTML && losses.heads() == DumpLosses.Heads.KEPT) {
      spanned(table);
      return;
    }
    DumpTable dump = DumpTable.of(table, losses, damage);
    AlignedDump aligned = AlignedDump.of(dump.rows());
    boolean first = true;
    int number = table.pages().get(0);
    for (List<List<String>> page : dump.pages()) {
      List<List<String>> rows = new ArrayList<>();
      if (first || losses.pages() == DumpLosses.Pages.REPEATED) {
        rows.addAll(dump.heads());
      }
      page.forEach(row -> rows.add(shifted(row)));
      if (!first) {
        line(String.valueOf(number++));
      }
      write(rows, aligned);
      first = false;
    }
    if (dump.pages().isEmpty()) {
      write(dump.heads(), aligned);
    }
  }

  /** Returns a row that may have lost a blank cell. */
  private List<String> shifted(List<String> row) {
    int blank = row.lastIndexOf("");
    if (blank < 0 || style == DumpStyle.BLANKS || random.nextDouble() >= losses.dropped()) {
      return row;
    }
    List<String> shorter = new ArrayList<>(row);
    shorter.remove(row.indexOf(""));
    return shorter;
  }

  private void write(List<List<String>> rows, AlignedDump aligned) {
    switch (style) {
      case TABS -> rows.forEach(row -> out.append(String.join("\t", row)).append('\n'));
      case PIPES -> piped(rows);
      case HTML -> html(rows);
      case BLANKS -> out.append(aligned.text(rows));
    }
    out.append('\n');
  }

  private void piped(List<List<String>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      List<String> cells = rows.get(r).stream().map(text -> text.replace("|", "\\|")).toList();
      out.append("| ").append(String.join(" | ", cells)).append(" |\n");
      if (r == 0) {
        out.append("|").append(" --- |".repeat(cells.size())).append('\n');
      }
    }
  }

  private void html(List<List<String>> rows) {
    out.append("<table>");
    for (List<String> row : rows) {
      out.append("<tr>");
      row.forEach(text -> out.append("<td>").append(escaped(text)).append("</td>"));
      out.append("</tr>");
    }
    out.append("</table>\n");
  }

  private void spanned(Table table) {
    out.append("<table>");
    int row = -1;
    for (GridCell cell : table.grid().cells()) {
      while (row < cell.row()) {
        out.append(row < 0 ? "<tr>" : "</tr><tr>");
        row++;
      }
      out.append("<td")
          .append(span("rowspan", cell.rowSpan()))
          .append(span("colspan", cell.columnSpan()))
          .append('>')
          .append(escaped(damage.of(cell.text())))
          .append("</td>");
    }
    out.append("</tr></table>\n");
  }

  private static String span(String name, int number) {
    return number == 1 ? "" : " " + name + "=\"" + number + "\"";
  }

  private static String escaped(@Nullable String text) {
    return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
