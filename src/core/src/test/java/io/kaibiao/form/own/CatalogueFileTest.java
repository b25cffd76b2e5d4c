package io.kaibiao.form.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.form.TestResource;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueFileTest {

  private final Path folder;

  CatalogueFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Catalogue read(String json) throws IOException, InputException {
    return CatalogueFile.read(file(json)).catalogue();
  }

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("own.json"), json);
  }

  private static String refusal(Path file) {
    InputException e = assertThrows(InputException.class, () -> CatalogueFile.read(file));
    return String.valueOf(e.getMessage());
  }

  private static List<String> titled(Catalogue catalogue, String title) {
    return catalogue.titled(Folding.title(title)).stream().map(Form::id).toList();
  }

  @Test
  void furtherTitleFitsWithOrganisationYearAndRemark() throws IOException, InputException {
    Catalogue own = read("{\"titles\": [{\"form\": \"BG05\", \"title\": \"功能科目明细情况\"}]}");
    for (String title : List.of("功能科目明细情况", "某局2025年 功能科目明细情况", "功能科目明细情况（万元）")) {
      assertEquals(List.of("BG05"), titled(own, title), title);
    }
    assertEquals(List.of(), titled(own, "功能科目明细情况说明"));
    assertEquals(List.of(), titled(Catalogue.load(), "功能科目明细情况"));
  }

  @Test
  void furtherHeadsAreWholePaths() throws IOException, InputException {
    Form form =
        read("""
                {"columns": [
                  {"form": "BG05", "column": "basic", "heads": ["保运转", "2025 年小 计"]},
                  {"form": "BG05", "column": "u_prior", "heads": ["执行数", "#prior"]}
                ]}
                """)
            .form("BG05")
            .orElseThrow();
    assertEquals("basic", form.columnsHeaded(Set.of("保运转", "小计")).get(0).id());
    assertEquals(List.of(), form.columnsHeaded(Set.of("保运转")));
    assertEquals(List.of(), form.columnsHeaded(Set.of("保运转", "其中")));
    assertEquals("u_prior", form.columnsHeaded(Set.of("执行数", "#prior")).get(0).id());
    assertEquals(List.of(), form.columnsHeaded(Set.of("执行数")));
  }

  @Test
  void furtherLabelsAreThoseOfTheRow() throws IOException, InputException {
    Form form =
        read("""
                {"rows": [
                  {"form": "BG01", "row": "institutional", "label": "（四） 自收 收入"},
                  {"form": "BG01", "row": "u_other", "label": "三、其他资金"}
                ]}
                """)
            .form("BG01")
            .orElseThrow();
    assertEquals("institutional", form.rowsLabelled("自收收入", Side.INCOME).get(0).key());
    assertEquals("u_other", form.rowsLabelled("其他资金", Side.EXPENDITURE).get(0).key());
  }

  @Test
  void furtherHeadsUnitsAndSubjects() throws IOException, InputException {
    Catalogue own =
        read(
            """
            {"heads": [{"role": "label", "head": "费用事项"}, {"role": "income", "head": "来源"},
               {"role": "total", "head": "全部"}, {"role": "sum", "head": "分计"}],
             "units": [{"unit": "万元", "spelling": "万"}],
             "subjects": [{"classification": "functional", "code": "2019901", "name": "某项新事务"}]}
            """);
    assertEquals(Optional.of(HeaderRole.LABEL), own.heads().role("费用事项"));
    assertTrue(own.heads().isHeaderWord("费用事项"));
    assertEquals(Optional.of(Side.INCOME), own.heads().side("来源"));
    assertTrue(own.heads().isTotal("全部"));
    assertTrue(own.heads().isSum("分计"));
    assertEquals(Optional.of("万元"), own.furniture().unit("单位：万"));
    assertEquals(Optional.of("万元"), own.furniture().unit("（万）"));
    assertEquals(Optional.empty(), own.furniture().organization("单位：万"));
    assertEquals(Optional.empty(), own.furniture().unit("十万"));
    assertTrue(own.functional().byCode("2019901").isPresent());
    assertTrue(own.labels().contains("某项新事务"));
  }

  @Test
  void formOfOnesOwn() throws IOException, InputException {
    Catalogue own =
        read(
            """
            {"forms": [{"id": "U01", "kind": "budget", "title": "资产 情况", "rowKey": "label",
              "columns": [{"id": "opening", "heads": [["期初"], {"all": [["@sum"], ["/年.*/"]]}]}],
              "rows": [{"key": "house", "labels": ["一、房 屋"]}]}],
             "titles": [{"form": "U01", "title": "资产清单"}]}
            """);
    Form form = own.form("U01").orElseThrow();
    assertEquals(List.of("U01"), titled(own, "资产情况"));
    assertEquals(List.of("U01"), titled(own, "2025年资产清单"));
    assertEquals("opening", form.columnsHeaded(Set.of("期初")).get(0).id());
    assertEquals("opening", form.columnsHeaded(Set.of("合计", "年末")).get(0).id());
    assertEquals("house", form.rowsLabelled("房屋", null).get(0).key());
  }

  @Test
  void theFileInTheDocumentsIsOne() throws IOException, InputException {
    String text = Files.readString(Path.of("docs/catalogue.md"));
    int start = text.indexOf("```json") + "```json".length();
    Catalogue own = read(text.substring(start, text.indexOf("```", start)));
    assertEquals(List.of("U01"), titled(own, "某局资产情况表"));
  }

  @Test
  void emptyFileAddsNothing() throws IOException, InputException {
    Catalogue own = read("{}");
    assertEquals(
        Catalogue.load().forms().stream().map(Form::id).toList(),
        own.forms().stream().map(Form::id).toList());
    assertEquals(Catalogue.load().labels(), own.labels());
  }

  static Stream<JsonNode> refused() throws IOException {
    return TestResource.items("own-catalogue-cases.json");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsWrongIsSaidInOneLineWithItsPlace(JsonNode refused) throws IOException {
    Path file = file(refused.path("file").toString());
    assertEquals(file + ": " + refused.path("message").asText(), refusal(file));
  }

  @Test
  void whatIsNoJsonIsSaidWithItsLine() throws IOException {
    Path file = file("{\n \"rows\": [}");
    String message = refusal(file);
    assertTrue(message.startsWith(file + ": no JSON: "), message);
    assertTrue(message.contains("line 2"), message);
    assertEquals(1, message.lines().count());
    String twice = refusal(file("{\"rows\": [], \"rows\": []}"));
    assertTrue(twice.contains("Duplicate field 'rows'"), twice);
    Path none = folder.resolve("none.json");
    assertEquals(
        Reason.NOT_FOUND,
        assertThrows(InputException.class, () -> CatalogueFile.read(none)).reason());
  }

  @Test
  void theSchemaIsOne() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}", FileSchema.text());
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }
}
