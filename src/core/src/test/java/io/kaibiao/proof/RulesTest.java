package io.kaibiao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.error.InputException;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.proof.identities.FormView;
import io.kaibiao.proof.rules.Rule;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.proof.rules.Term;
import io.kaibiao.resource.Resource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

  private static final Set<String> SUMMED =
      Set.of(
          Term.BOUND_ROW, Term.CHILDREN, Term.CLASSES, Term.OTHERS, Term.FIRST, Term.REST, "total");

  @Test
  void areValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(Rulebook.class, "rules.schema.json"),
                Resource.text(Rulebook.class, "rules.json"));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @Test
  void haveNamesOfTheirOwn() {
    List<String> ids = Rulebook.standard().rules().stream().map(Rule::id).toList();
    assertEquals(new HashSet<>(ids).size(), ids.size());
  }

  @Test
  void speakOfPlacesThatTheCatalogueHas() {
    List<String> unknown = new ArrayList<>();
    List<Form> forms = Catalogue.load().forms();
    for (Rule rule : Rulebook.standard().rules()) {
      Stream.of(rule.left().stream(), rule.rights().stream().flatMap(List::stream))
          .flatMap(s -> s)
          .filter(term -> term.number() == null && !term.form().startsWith("PF"))
          .filter(term -> !isKnown(term, forms))
          .forEach(term -> unknown.add(rule.id() + ": " + term));
    }
    assertEquals(List.of(), unknown);
  }

  private static boolean isKnown(Term term, List<Form> forms) {
    return forms.stream()
        .filter(f -> f.id().equals(term.form()))
        .anyMatch(
            f ->
                (term.column().equals(Term.BOUND_COLUMN) || f.column(term.column()).isPresent())
                    && (SUMMED.contains(term.row())
                        || FormView.isCode(term.row())
                        || f.row(term.row()).isPresent()));
  }

  @Test
  void ofAFileComeOnTop(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("rules.json");
    Files.writeString(
        file,
        """
        {"rules": [
          {"id": "FA01.balance", "about": "other", "left": ["FA01/a/amount"], "right": ["FA01/b/amount"]},
          {"id": "OWN.rule", "about": "own", "left": ["FA01/a/amount"], "right": []}]}
        """);
    Rulebook standard = Rulebook.standard();
    Rulebook with = standard.with(file);
    assertEquals(standard.rules().size() + 1, with.rules().size());
    assertEquals(
        "other",
        with.rules().stream().filter(r -> r.id().equals("FA01.balance")).findFirst().get().about());
  }

  @Test
  void ofABrokenFileAreRefusedInOneLine(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("rules.json");
    for (String broken :
        List.of(
            "{", "[]", "{\"rules\": [{\"id\": \"A\", \"left\": [\"nowhere\"], \"right\": []}]}")) {
      Files.writeString(file, broken);
      InputException refused =
          assertThrows(InputException.class, () -> Rulebook.standard().with(file));
      assertTrue(String.valueOf(refused.getMessage()).contains("rules.json"));
      assertEquals(1, String.valueOf(refused.getMessage()).lines().count());
    }
  }
}
