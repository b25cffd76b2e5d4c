package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.evaluationform.catalogue.PerformanceForm;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.table.RepairCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/reference.md} to the data that it is made of. {@code mvn test
 * -Dtest=ReferenceDocumentTest -Dkaibiao.golden.update=true} writes it anew.
 */
class ReferenceDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/reference.md");
  private static final Path DIMENSIONS =
      Path.of("src/core/src/main/resources/io/kaibiao/dimension/dimensions.json");
  private static final Path WORDS =
      Path.of("src/core/src/main/resources/io/kaibiao/review/words.json");

  /** How many words are shown of those that say a value of a dimension; set by eye. */
  private static final int SHOWN_WORDS = 5;

  private final StringBuilder text = new StringBuilder();

  @Test
  void theReferenceIsWhatTheDataSay() throws Exception {
    line("# Reference: forms, dimensions, codes");
    line("");
    line("Made of the program's data, so don't edit it: `mvn test -Dtest=ReferenceDocumentTest");
    line("-Dkaibiao.golden.update=true` writes it anew. What the names are for stands in");
    line(
        "[output.md](output.md); how printed words come to them, in [catalogue.md](catalogue.md).");
    forms();
    dimensions();
    codes();
    if (Boolean.getBoolean("kaibiao.golden.update")) {
      Files.writeString(DOCUMENT, text);
    }
    assertEquals(text.toString(), Files.readString(DOCUMENT));
  }

  /** The review page explains every code in Chinese too. */
  @Test
  void everyCodeHasWordsInBothLanguages() throws Exception {
    JsonNode words = new ObjectMapper().readTree(WORDS.toFile());
    for (RepairCode code : RepairCode.values()) {
      assertTrue(words.path("repair." + code.id()).size() == 2, code.id());
    }
    for (FindingCode code : FindingCode.values()) {
      assertTrue(words.path("finding." + code.id()).size() == 2, code.id());
    }
  }

  private void forms() {
    Catalogue catalogue = Catalogue.load();
    line("");
    line("## Forms");
    line("");
    line("`kaibiao forms ID` shows the rows of one.");
    line("");
    line("| form | number | title | in | rows | columns |");
    line("|---|---|---|---|---|---|");
    for (Form form : catalogue.forms()) {
      line(
          "| `%s` | %s | %s | %s | by %s | %s |",
          form.id(),
          Objects.requireNonNullElse(form.number(), ""),
          form.title(),
          form.kind().id(),
          form.rowKey().toString().toLowerCase(Locale.ROOT).replace('_', ' '),
          names(form.columns().stream().map(FormColumn::id).distinct().toList()));
    }
    catalogue.performance().forms().stream()
        .sorted(Comparator.comparing(PerformanceForm::id))
        .forEach(
            form ->
                line(
                    "| `%s` |  | %s | evaluation | %s | %s |",
                    form.id(),
                    form.title(),
                    form.shape() == PerformanceForm.Shape.LIST ? "by name" : "a record",
                    names(form.columns())));
  }

  private static String names(List<String> columns) {
    return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(" "));
  }

  private void dimensions() throws IOException {
    Map<String, Map<String, Set<String>>> all = new LinkedHashMap<>();
    for (JsonNode entry : new ObjectMapper().readTree(DIMENSIONS.toFile()).path("words")) {
      String value = entry.path("value").asText();
      if (!value.equals("?")) {
        Set<String> words =
            all.computeIfAbsent(entry.path("dimension").asText(), d -> new LinkedHashMap<>())
                .computeIfAbsent(value, v -> new LinkedHashSet<>());
        entry.path("words").forEach(word -> words.add(word.asText()));
      }
    }
    line("");
    line("## Dimensions");
    line("");
    line("Values beside `all`, which a sum has, and some of the printed words that say them.");
    line("");
    line("| dimension | value | said by |");
    line("|---|---|---|");
    all.forEach(
        (dimension, values) ->
            values.forEach(
                (value, words) ->
                    line(
                        "| `%s` | `%s` | %s |",
                        dimension,
                        value,
                        words.stream().limit(SHOWN_WORDS).collect(Collectors.joining("、"))
                            + (words.size() > SHOWN_WORDS ? " …" : ""))));
  }

  private void codes() throws IOException {
    JsonNode words = new ObjectMapper().readTree(WORDS.toFile());
    line("");
    line("## Repairs");
    line("");
    line("| code | meaning | 中文 |");
    line("|---|---|---|");
    for (RepairCode code : RepairCode.values()) {
      String chinese = words.path("repair." + code.id()).path(1).asText();
      line("| `%s` | %s | %s |", code.id(), code.meaning(), chinese);
    }
    line("");
    line("## Findings");
    line("");
    line("| code | meaning | 中文 |");
    line("|---|---|---|");
    for (FindingCode code : FindingCode.values()) {
      String chinese = words.path("finding." + code.id()).path(1).asText();
      line("| `%s` | %s | %s |", code.id(), code.meaning(), chinese);
    }
  }

  private void line(String format, Object... values) {
    text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
        .append('\n');
  }
}
