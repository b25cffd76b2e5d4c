package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.batch.Reports;
import io.kaibiao.report.Inspection;
import io.kaibiao.report.PageSummary;
import io.kaibiao.report.PageSummary.Content;
import io.kaibiao.testing.UnderLocales;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

class InspectionTextTest {

  private static final Inspection INSPECTION =
      new Inspection(
          Reports.doubtful("r.pdf"),
          List.of(
              new PageSummary(
                  1, 595.3, 841.9, Content.TEXT, 321, List.of("仅供内部"), 44, 0, List.of("01")),
              new PageSummary(2, 595.3, 841.9, Content.BLANK, 0, List.of(), 0, 0, List.of())));

  @UnderLocales
  void thePagesTheirTablesAndTheHeadsAreDrawn() {
    StringWriter text = new StringWriter();
    new InspectionText(new PrintWriter(text)).print(INSPECTION);
    assertEquals(
        """
        r.pdf
          digital, final-accounts, 1 pages
          2023  某某局  2023年度部门决算
        page 1: text, 595 x 842 pt, 321 glyphs, 44 rulings, 0 images
          watermark left out: 仅供内部
          table 01: FA01, 1 x 1, page 1
            收入支出决算总表  公开01表  万元  某某局
              收入
                项目                                  item
                金额                                  amount  [1]
            note: 注：本表反映总收支。
        page 2: blank, 595 x 842 pt, 0 glyphs, 0 rulings, 0 images
        checks that fail
          FA01.income_year_total: 1.00 is not 2.00 (tolerance 0.04, table 01)
        findings
          error, page 3: page 3 can't be read [unreadable-page]
          warning, table 01, page 1: no such column [unknown-column]
          info, page 1: a watermark was left out [watermark]
        """,
        text.toString().replace(System.lineSeparator(), "\n"));
  }

  @UnderLocales
  void jsonHoldsThePagesAndTheReport() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new InspectionJson().write(INSPECTION, out);
    JsonNode json = new ObjectMapper().readTree(out.toByteArray());
    assertEquals("text", json.path("pages").path(0).path("content").textValue());
    assertEquals("仅供内部", json.path("pages").path(0).path("watermarks").path(0).textValue());
    assertEquals("r.pdf", json.path("report").path("source").path("name").textValue());
  }
}
