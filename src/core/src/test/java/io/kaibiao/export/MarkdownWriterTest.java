package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import io.kaibiao.report.text.Document;
import io.kaibiao.testing.UnderLocales;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

class MarkdownWriterTest {

  private static final Box BOX = new Box(0, 0, 9, 9);
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private static Block block(BlockKind kind, int level, String text) {
    return new Block(kind, level, text, List.of(new Place(1, BOX)), null, Origin.TEXT_LAYER);
  }

  private static Report report(List<Block> blocks, List<Table> tables) {
    return new Report(
        SampleReport.SOURCE,
        SampleReport.METADATA,
        tables,
        List.of(),
        List.of(),
        List.of(),
        new Document(blocks, List.of()));
  }

  private static String body(Report report) {
    StringBuilder text = new StringBuilder();
    try {
      new MarkdownWriter().write(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.substring(text.indexOf("---\n\n") + 5);
  }

  /** What text is printed, a Markdown reader finds again, whatever characters it is made of. */
  @Property(tries = 1000)
  void textComesBackAsItWas(@ForAll("printed") String heading, @ForAll("printed") String prose) {
    String read =
        body(
            report(
                List.of(block(BlockKind.HEADING, 1, heading), block(BlockKind.PARAGRAPH, 0, prose)),
                List.of()));
    List<String> found = new ArrayList<>();
    PARSER
        .parse(read)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading node) {
                found.add("heading " + node.getLevel() + " " + content(node));
              }

              @Override
              public void visit(Paragraph node) {
                found.add("paragraph " + content(node));
              }
            });
    assertEquals(List.of("heading 2 " + heading, "paragraph " + prose), found, read);
  }

  @Property(tries = 500)
  void cellsComeBackAsTheyWere(@ForAll("printed") String one, @ForAll("printed") String two) {
    Grid grid =
        new Grid(
            2,
            2,
            List.of(
                new GridCell(0, 0, 1, 1, one, BOX, 1),
                new GridCell(0, 1, 1, 1, "项目", BOX, 1),
                new GridCell(1, 0, 1, 1, "", BOX, 1),
                new GridCell(1, 1, 1, 1, two, BOX, 1)));
    String read = body(report(List.of(), List.of(table(grid, List.of()))));
    List<String> found = new ArrayList<>();
    PARSER
        .parse(read)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                  found.add(content(node));
                } else {
                  visitChildren(node);
                }
              }

              @Override
              public void visit(CustomBlock node) {
                assertTrue(node instanceof TableBlock);
                visitChildren(node);
              }
            });
    assertEquals(List.of(one, "项目", "", two), found, read);
  }

  @Provide
  Arbitrary<String> printed() {
    return Arbitraries.strings()
        .withChars("一、（）：|\\*_#<>&;-+=~`!.()[]12ab \"'^$")
        .ofMinLength(1)
        .ofMaxLength(14)
        .map(text -> text.strip().replaceAll(" +", " "))
        .filter(text -> !text.isEmpty());
  }

  private static String content(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString();
  }

  @UnderLocales
  void mergedCellsMakeAnHtmlTable() {
    Grid grid =
        new Grid(
            3,
            2,
            List.of(
                new GridCell(0, 0, 1, 2, "收入 <1>", BOX, 1),
                new GridCell(1, 0, 2, 1, "合计", BOX, 1),
                new GridCell(1, 1, 2, 1, "1.00", BOX, 1)));
    assertTrue(
        body(report(List.of(), List.of(table(grid, List.of()))))
            .endsWith(
                """
                <table>
                <tr><th colspan="2">收入 &lt;1&gt;</th></tr>
                <tr><td rowspan="2">合计</td><td rowspan="2">1.00</td></tr>
                <tr></tr>
                </table>
                """));
  }

  @UnderLocales
  void figuresAreMarkedByWhatIsKnownOfThem() {
    Box repaired = new Box(1, 1, 2, 2);
    Box doubtful = new Box(3, 3, 4, 4);
    Grid grid =
        new Grid(
            2,
            2,
            List.of(
                new GridCell(0, 0, 1, 1, "甲", BOX, 1),
                new GridCell(0, 1, 1, 1, "乙", BOX, 1),
                new GridCell(1, 0, 1, 1, "1, 287. 48", repaired, 1),
                new GridCell(1, 1, 1, 1, "9,99", doubtful, 1)));
    Row row =
        new Row(
            "total",
            null,
            "合计",
            Map.of(
                "a", cell("1287.48", Status.REPAIRED, repaired),
                "b", cell("9.99", Status.DOUBTFUL, doubtful)));
    String read = body(report(List.of(), List.of(table(grid, List.of(row)))));
    assertTrue(read.contains("| 1287.48 | 9,99 ⚠ |"), read);
  }

  private static Cell cell(String value, Status status, Box box) {
    return new Cell(
        new Value.Amount(new BigDecimal(value)), "万元", value, status, 0.5, 1, box, List.of());
  }

  private static Table table(Grid grid, List<Row> rows) {
    return new Table(
        "01", null, "", "", "", "", List.of(1), null, List.of(), grid, rows, List.of());
  }
}
