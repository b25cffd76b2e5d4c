package io.kaibiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.table.assembly.Header;
import io.kaibiao.testing.GridSketch;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes of heads, written down as data: which rows are caption and heads, what they say. */
class HeaderCasesTest {

  private static final Lexicon LEXICON = new CatalogueLexicon(Catalogue.load());

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = HeaderCasesTest.class.getResourceAsStream("header-cases.json")) {
      assertNotNull(in);
      return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false)
          .map(c -> Arguments.of(c.path("id").asText(), c));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void headsAreTold(String id, JsonNode example) {
    GridSketch grid = GridSketch.of(texts(example.path("rows")));
    CellMatrix cells = new CellMatrix(grid.rows(), grid.columns(), grid.cells());
    Header header = Header.find(cells, LEXICON);
    assertEquals(
        new Header(
            example.path("captionRows").asInt(),
            example.path("headerRows").asInt(),
            example.path("sharedRows").asInt()),
        header,
        id);
    assertEquals(
        texts(example.path("columns")),
        header.columns(cells, LEXICON).stream()
            .map(
                c -> String.join("/", c.path()) + (c.ordinal().isEmpty() ? "" : " #" + c.ordinal()))
            .toList(),
        id);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
