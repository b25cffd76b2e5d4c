package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the catalogue to the ids that the output contract fixes. */
class CatalogueContractTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  static Stream<JsonNode> contract() throws IOException {
    return TestResource.items("contract-ids.json");
  }

  @Test
  void hasTheContractsFormsAndNoOthers() throws IOException {
    assertEquals(
        contract().map(form -> form.path("id").asText()).toList(),
        CATALOGUE.forms().stream().map(Form::id).toList());
  }

  @ParameterizedTest
  @MethodSource("contract")
  void formIsTheContracts(JsonNode expected) {
    Form form = form(expected);
    assertEquals(expected.path("kind").asText(), form.kind().id());
    String publisher = expected.path("body").asText(Publisher.DEPARTMENT.name());
    assertEquals(publisher.toUpperCase(Locale.ROOT), form.publisher().name());
    assertEquals(expected.path("title").asText(), form.title());
    assertEquals(expected.path("number").asText(), form.number());
    assertEquals(expected.path("rowKey").asText().toUpperCase(Locale.ROOT), form.rowKey().name());
    assertEquals(
        texts(expected.path("columns"), "id"),
        form.columns().stream().map(FormColumn::id).toList());
    for (JsonNode column : expected.path("columns")) {
      FormColumn own = form.column(column.path("id").asText()).orElseThrow();
      assertEquals(side(column), own.side());
      assertEquals(column.has("type"), own.content() != FormColumn.Content.AMOUNT);
    }
    // A key comes again where some labels name it only beside other rows.
    List<String> keys = form.rows().stream().map(FormRow::key).distinct().toList();
    assertEquals(new HashSet<>(texts(expected.path("rows"), "key")), new HashSet<>(keys));
    assertEquals(expected.path("rows").size(), keys.size());
  }

  @ParameterizedTest
  @MethodSource("contract")
  void columnsOwnPathLeadsToItAlone(JsonNode expected) {
    Form form = form(expected);
    for (JsonNode column : expected.path("columns")) {
      Set<String> path = new LinkedHashSet<>();
      column.path("path").forEach(head -> path.add(Folding.head(head.asText())));
      assertEquals(
          List.of(column.path("id").asText()),
          Company.of(form.columnsHeaded(path), FormColumn::with, beside(column)).stream()
              .map(FormColumn::id)
              .toList(),
          () -> form.id() + " " + path);
    }
  }

  @ParameterizedTest
  @MethodSource("contract")
  void rowsOwnLabelLeadsToIt(JsonNode expected) {
    Form form = form(expected);
    for (JsonNode row : expected.path("rows")) {
      String label = Folding.label(row.path("label").asText());
      if (label.isEmpty()) {
        continue;
      }
      List<FormRow> found =
          Company.of(form.rowsLabelled(label, side(row)), FormRow::with, beside(row));
      String key = row.path("key").asText();
      assertTrue(found.stream().anyMatch(own -> own.key().equals(key)), key + " " + found);
      assertTrue(
          found.stream().filter(own -> own.after() == null).count() <= 1
              && found.stream().filter(own -> own.after() != null).count() <= 1,
          () -> key + " " + found);
    }
  }

  @ParameterizedTest
  @MethodSource("contract")
  void noLabelIsAmbiguous(JsonNode expected) {
    Form form = form(expected);
    List<String> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (FormRow row : form.rows()) {
      for (String label : row.labels()) {
        if (!seen.add(row.side() + " " + row.after() + " " + row.with() + " " + label)) {
          twice.add(form.id() + " " + row.key() + " " + label);
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @MethodSource("contract")
  void rowAboveIsARow(JsonNode expected) {
    Form form = form(expected);
    for (FormRow row : form.rows()) {
      String after = row.after();
      assertTrue(after == null || form.row(after).isPresent());
    }
  }

  /** The ids that stand in the table beside one that needs company. */
  private static Set<String> beside(JsonNode item) {
    return new LinkedHashSet<>(
        item.has("beside") ? List.of(item.path("beside").asText()) : List.of());
  }

  private static Form form(JsonNode expected) {
    return CATALOGUE.form(expected.path("id").asText()).orElseThrow();
  }

  private static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.path(field).asText()));
    return texts;
  }

  private static @Nullable Side side(JsonNode node) {
    return node.has("side")
        ? Side.valueOf(node.path("side").asText().toUpperCase(Locale.ROOT))
        : null;
  }
}
