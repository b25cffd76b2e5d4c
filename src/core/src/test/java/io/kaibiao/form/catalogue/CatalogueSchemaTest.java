package io.kaibiao.form.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.resource.Resource;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueSchemaTest {

  @ParameterizedTest
  @ValueSource(strings = {"forms", "heads", "furniture"})
  void resourceIsValid(String name) {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(Catalogue.class, name + ".schema.json"),
                Resource.text(Catalogue.class, name + ".json"));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"functional", "economic", "income"})
  void listOfSubjectsNeedsNoQuotes(String name) {
    String csv = Resource.text(Catalogue.class, "subjects-" + name + ".csv");
    assertFalse(csv.contains("\""));
    assertFalse(csv.contains("\r"));
    assertTrue(csv.endsWith("\n"));
    csv.lines().forEach(line -> assertEquals(8, line.split(",", -1).length, line));
  }

  @Test
  void everyWordIsWrittenAsItIsCompared() {
    JsonNode forms = Resource.json(Catalogue.class, "forms.json");
    List<String> unlike = new ArrayList<>();
    forms.path("synonyms").forEach(list -> list.forEach(word -> check(word, unlike)));
    for (JsonNode form : forms.path("forms")) {
      checkAll(form.path("columns"), unlike);
      checkAll(form.path("rows"), unlike);
    }
    forms.path("columnSets").forEach(columns -> checkAll(columns, unlike));
    JsonNode heads = Resource.json(Catalogue.class, "heads.json");
    heads.path("roles").forEach(list -> list.forEach(word -> check(word, unlike)));
    heads.path("sides").forEach(list -> list.forEach(word -> check(word, unlike)));
    heads.path("words").forEach(word -> check(word, unlike));
    heads.path("totals").forEach(word -> check(word, unlike));
    heads.path("sums").forEach(word -> check(word, unlike));
    heads.path("columnKinds").path("counts").forEach(word -> check(word, unlike));
    heads.path("columnKinds").path("subjects").forEach(word -> check(word, unlike));
    heads.path("rowLabels").path("parts").forEach(word -> check(word, unlike));
    assertEquals(List.of(), unlike);
  }

  private static void checkAll(JsonNode rows, List<String> unlike) {
    for (JsonNode row : rows) {
      row.path("labels").forEach(word -> check(word, unlike));
      for (JsonNode pattern : row.path("heads")) {
        pattern.path("all").forEach(group -> group.forEach(word -> check(word, unlike)));
        pattern.path("none").forEach(word -> check(word, unlike));
      }
    }
  }

  private static void check(JsonNode word, List<String> unlike) {
    String text = word.asText();
    boolean isWord = !text.startsWith("@") && !text.startsWith("/") && !text.equals("*");
    if (isWord && !Folding.head(text).equals(text)) {
      unlike.add(text);
    }
  }
}
