package io.kaibiao.sheet.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.place.Origin;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetDocument;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeerSheetsTest {

  private static SheetDocument read(String json) throws InputException {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return new PeerSheets().read("x.json", bytes, SheetBounds.with(Checkpoint.NONE));
  }

  private static List<String> lines(SheetDocument document, int sheet) {
    return document.sheets().get(sheet).lines().stream()
        .map(SheetLine::pieces)
        .map(pieces -> String.join("|", pieces))
        .toList();
  }

  private static SheetGrid grid(SheetDocument document, int sheet) {
    return document.sheets().get(sheet).blocks().stream()
        .filter(SheetGrid.class::isInstance)
        .map(SheetGrid.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void doclingFollowsTheOrderOfItsBody() throws InputException {
    SheetDocument document =
        read(
            "{'schema_name':'DoclingDocument','body':{'children':[{'$ref':'#/groups/0'},"
                + "{'$ref':'#/tables/0'},{'$ref':'#/texts/1'}]},"
                + "'groups':[{'self_ref':'#/groups/0','children':[{'$ref':'#/texts/0'}]}],"
                + "'texts':[{'self_ref':'#/texts/0','text':'甲','marker':'1.',"
                + "'prov':[{'page_no':2}]},{'self_ref':'#/texts/1','text':'题'}],"
                + "'tables':[{'self_ref':'#/tables/0','captions':[{'$ref':'#/texts/1'}],"
                + "'data':{'num_rows':2,'num_cols':2,'table_cells':["
                + "{'text':'b','start_row_offset_idx':1,'end_row_offset_idx':2,"
                + "'start_col_offset_idx':1,'end_col_offset_idx':2},"
                + "{'text':'a','start_row_offset_idx':0,'end_row_offset_idx':1,"
                + "'start_col_offset_idx':0,'end_col_offset_idx':2}]}}]}");

    assertEquals(SourceKind.DOCLING, document.kind());
    assertEquals(2, document.sheets().size());
    assertEquals(List.of("1. 甲", "题"), lines(document, 1));
    SheetGrid grid = grid(document, 1);
    assertEquals(2, grid.columns());
    assertEquals(2, grid.cells().get(0).columnSpan());
    assertEquals(Origin.PIXELS, grid.cells().get(0).origin());
    assertEquals("b", grid.cells().get(2).text());
  }

  @Test
  void mineruPutsWhatItDiscardsAtItsHeight() throws InputException {
    SheetDocument document =
        read(
            "{'pdf_info':[{'page_idx':0,'para_blocks':[{'bbox':[0,50,1,60],'lines':[{'spans':["
                + "{'content':'下'}]}]}],'discarded_blocks':[{'bbox':[0,10,1,20],'lines':[{'spans':"
                + "[{'content':'单位：'},{'content':'万元'}]}]}]}]}");

    assertEquals(SourceKind.MINERU, document.kind());
    assertEquals(List.of("单位：万元", "下"), lines(document, 0));
  }

  @Test
  void mineruPutsCaptionsAboveAndFootnotesBelow() throws InputException {
    SheetDocument document =
        read(
            "[{'type':'table','page_idx':0,'table_caption':['表一'],'table_footnote':['注'],"
                + "'table_body':'<table><tr><td>a</td><td>1</td></tr></table>'}]");

    assertEquals(List.of("表一", "注"), lines(document, 0));
    assertEquals(1, document.sheets().get(0).blocks().get(1).row());
    assertEquals(2, grid(document, 0).columns());
  }

  @Test
  void pagesOfPaddleFollowEachOther() throws InputException {
    SheetDocument document =
        read(
            "{'page_index':1,'parsing_res_list':[{'block_label':'text','block_content':'二'}]}\n"
                + "{'res':{'page_index':0,'parsing_res_list':[{'block_label':'table',"
                + "'block_content':'<table><tr><td>a</td><td>1</td></tr></table>'}]}}");

    assertEquals(SourceKind.PADDLEOCR, document.kind());
    assertEquals("a", grid(document, 0).cells().get(0).text());
    assertEquals(List.of("二"), lines(document, 1));
  }

  @Test
  void regionsOfPaddleAreReadFromTopToBottom() throws InputException {
    SheetDocument document =
        read(
            "{'type':'text','bbox':[0,90,9,99],'res':[{'text':'注'}],'img_idx':0}\n"
                + "{'type':'table','bbox':[0,10,9,80],'img_idx':0,"
                + "'res':{'html':'<table><tr><td>a</td><td>1</td></tr></table>'}}");

    assertTrue(document.sheets().get(0).blocks().get(0) instanceof SheetGrid);
    assertEquals(List.of("注"), lines(document, 0));
  }

  @Test
  void textIsNoJson() {
    assertFalse(PeerSheets.isJson("[图1] 说明".getBytes(StandardCharsets.UTF_8)));
    assertTrue(PeerSheets.isJson("\uFEFF {\"a\":1}".getBytes(StandardCharsets.UTF_8)));
  }

  static Stream<String> hostile() {
    String docling =
        "{'schema_name':'DoclingDocument','body':{'children':[{'$ref':'#/tables/0'}]},";
    String cell = docling + "'tables':[{'data':{'table_cells':[{'text':'a',";
    String span =
        "'start_row_offset_idx':%s,'end_row_offset_idx':%s,'start_col_offset_idx':%s}]}}]}";
    return Stream.of(
        "{'a':1}",
        "[{'type':'text'}]",
        "{'schema_name':'DoclingDocument'",
        "{'schema_name':'DoclingDocument'}",
        "{'body':" + "[".repeat(100_000),
        "[".repeat(100_000) + "]".repeat(100_000),
        cell + span.formatted("2000000000", "2000000001", "0"),
        cell + span.formatted("0", "2000000000", "2000000000"),
        "[{'type':'text','page_idx':2000000000,'text':'a'}]",
        "[{'type':'text','page_idx':-5,'text':'a'}]",
        "[{'type':'text','page_idx':1e300,'text':'a'}]",
        "{'pdf_info':[" + "{},".repeat(3_000_000) + "{}]}");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileJsonIsRefusedInOneLine(String json) {
    InputException refusal = assertThrows(InputException.class, () -> read(json));
    String message = String.valueOf(refusal.getMessage());
    assertEquals(1, message.lines().count());
    assertTrue(message.startsWith("x.json: "));
  }

  @Test
  void circlesAndHugeSpansEnd() throws InputException {
    SheetDocument document =
        read(
            "{'schema_name':'DoclingDocument','body':{'children':[{'$ref':'#/groups/0'}]},"
                + "'groups':[{'self_ref':'#/groups/0','children':[{'$ref':'#/groups/0'},"
                + "{'$ref':'#/tables/0'},{'$ref':'#/nothing'}]}],'tables':[{'self_ref':"
                + "'#/tables/0','children':[{'$ref':'#/groups/0'}],'data':{'table_cells':[{'text':"
                + "'a','start_row_offset_idx':0,'end_row_offset_idx':2000000000,"
                + "'start_col_offset_idx':0,'end_col_offset_idx':2000000000}]}}]}");

    assertEquals(1, grid(document, 0).rows());
  }

  @Test
  void refusalOfOtherJsonSaysWhatItIs() {
    InputException refusal = assertThrows(InputException.class, () -> read("{'a':1}"));
    assertEquals(Reason.NOT_A_PDF, refusal.reason());
  }
}
