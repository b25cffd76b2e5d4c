package io.kaibiao.dimension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.export.ReportSchema;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.resource.Resource;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The data file of words and dimensions. */
class DimensionFileTest {

  private static final JsonNode DATA = Resource.json(DimensionFile.class, "dimensions.json");

  @Test
  void fileIsValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(DimensionFile.class, "dimensions.schema.json"),
                Resource.text(DimensionFile.class, "dimensions.json"));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @Test
  void everyWordIsWrittenAsItIsCompared() {
    List<String> unlike = new ArrayList<>();
    List<JsonNode> lists = new ArrayList<>(List.of(DATA.path("silent"), DATA.path("totals")));
    DATA.path("words").forEach(word -> lists.add(word.path("words")));
    for (JsonNode list : lists) {
      for (JsonNode word : list) {
        if (!Folding.fold(word.asText()).equals(word.asText())) {
          unlike.add(word.asText());
        }
      }
    }
    assertEquals(List.of(), unlike);
  }

  @Test
  void noWordSaysTwoValuesOfOneDimensionInOnePlace() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (JsonNode entry : DATA.path("words")) {
      JsonNode in = entry.path("in");
      List<String> places = new ArrayList<>();
      in.forEach(place -> places.add(place.asText()));
      for (String place : in.isMissingNode() ? List.of("title", "head", "label") : places) {
        for (JsonNode word : entry.path("words")) {
          String said =
              String.join(
                  " ",
                  entry.path("dimension").asText(),
                  place,
                  word.asText(),
                  entry.path("publisher").asText());
          if (!seen.add(said)) {
            twice.add(said);
          }
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  /** Every value that the file can say is one that report.json may hold. */
  @Test
  void everyValueIsKnownToTheSchemaOfTheReport() {
    JsonNode known =
        Resource.json(ReportSchema.class, "report.schema.json")
            .path("$defs")
            .path("dimensions")
            .path("properties");
    List<String> unknown = new ArrayList<>();
    for (JsonNode entry : DATA.path("words")) {
      check(known, entry.path("dimension").asText(), entry.path("value").asText(), unknown);
    }
    for (JsonNode form : DATA.path("forms")) {
      for (String part : List.of("dimensions", "expenditure")) {
        form.path(part)
            .properties()
            .forEach(d -> check(known, d.getKey(), d.getValue().asText(), unknown));
      }
      if (form.has("itemsAre")) {
        check(known, "classification", form.path("itemsAre").asText(), unknown);
      }
    }
    DATA.path("codes").forEach(value -> check(known, "classification", value.asText(), unknown));
    assertEquals(List.of(), unknown);
  }

  private static void check(JsonNode known, String dimension, String value, List<String> unknown) {
    List<String> values = new ArrayList<>();
    known.path(dimension).path("enum").forEach(v -> values.add(v.asText()));
    if (!value.equals(DimensionLexicon.UNTOLD) && !values.contains(value)) {
      unknown.add(dimension + " " + value);
    }
  }

  @Test
  void everyFormIsOneOfTheCatalogue() {
    Catalogue catalogue = Catalogue.load();
    Set<String> seen = new HashSet<>();
    for (JsonNode entry : DATA.path("forms")) {
      for (JsonNode id : entry.path("forms")) {
        assertTrue(catalogue.form(id.asText()).isPresent(), id.asText());
        assertTrue(seen.add(id.asText()), id.asText());
      }
    }
  }

  @Test
  void keyOfARowSaysWhatItBeginsWith() {
    DimensionFile file = DimensionFile.load();
    assertEquals("opening", file.ofKey("opening_government_fund").get(Dimension.MEASURE));
    assertEquals(Dimensions.NONE, file.ofKey("government_fund"));
  }

  @Test
  void dimensionsAreNamedLikeTheirConstants() {
    for (Dimension dimension : Dimension.values()) {
      assertEquals(dimension.name().toLowerCase(Locale.ROOT), dimension.id());
    }
  }
}
