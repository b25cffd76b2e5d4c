package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles, heads and lines as places print them, with what they mean. */
class CatalogueCasesTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  static Stream<JsonNode> titles() throws IOException {
    return TestResource.items("title-cases.json");
  }

  static Stream<JsonNode> heads() throws IOException {
    return TestResource.items("head-cases.json");
  }

  static Stream<JsonNode> lines() throws IOException {
    return TestResource.items("furniture-cases.json");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void titleLeadsToItsForms(JsonNode example) {
    String title = Folding.title(example.path("title").asText());
    String publisher = example.path("body").asText(Publisher.DEPARTMENT.name());
    ReportContext context =
        new ReportContext(null, Publisher.valueOf(publisher.toUpperCase(Locale.ROOT)));
    assertEquals(
        expected(example, "form"),
        CATALOGUE.titled(title).stream()
            .filter(form -> context.admits(form, new FormTitle(CATALOGUE.titleWords()).kind(title)))
            .map(Form::id)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("heads")
  void headsLeadToOneColumnOrNone(JsonNode example) {
    Form form = CATALOGUE.form(example.path("form").asText()).orElseThrow();
    Set<String> path = new LinkedHashSet<>();
    example.path("path").forEach(head -> path.add(Folding.head(head.asText())));
    path.remove("");
    Set<String> beside = new LinkedHashSet<>();
    example.path("beside").forEach(id -> beside.add(id.asText()));
    assertEquals(
        expected(example, "column"),
        Company.of(form.columnsHeaded(path), FormColumn::with, beside).stream()
            .map(FormColumn::id)
            .toList(),
        path::toString);
    if (example.has("row")) {
      assertEquals(
          expected(example, "row"),
          Company.of(form.rowsHeaded(path), FormRow::with, beside).stream()
              .map(FormRow::key)
              .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void lineMeansWhatItSays(JsonNode example) {
    Furniture furniture = CATALOGUE.furniture();
    String line = example.path("line").asText();
    Optional<String> found =
        switch (example.path("what").asText()) {
          case "unit" -> furniture.unit(line);
          case "organization" -> furniture.organization(line);
          case "number" -> furniture.number(line);
          case "year" -> text(furniture.year(line));
          case "note" -> yes(furniture.isNote(line));
          case "pageNumber" -> yes(furniture.isPageNumber(line));
          case "continuation" -> yes(furniture.isContinuation(line));
          case "government" -> furniture.government(line);
          case "cover" -> Optional.of(furniture.coverOrganization(line));
          default -> throw new IllegalArgumentException(example.toString());
        };
    assertEquals(expected(example, "value"), found.stream().toList());
  }

  private static List<String> expected(JsonNode example, String field) {
    JsonNode value = example.path(field);
    if (value.isArray()) {
      List<String> texts = new ArrayList<>();
      value.forEach(text -> texts.add(text.asText()));
      return texts;
    }
    return value.isNull() ? List.of() : List.of(value.asText());
  }

  private static Optional<String> text(OptionalInt year) {
    return year.isPresent() ? Optional.of(Integer.toString(year.getAsInt())) : Optional.empty();
  }

  private static Optional<String> yes(boolean is) {
    return is ? Optional.of("yes") : Optional.empty();
  }
}
