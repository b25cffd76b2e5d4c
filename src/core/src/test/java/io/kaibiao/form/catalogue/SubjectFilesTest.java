package io.kaibiao.form.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.resource.Resource;
import io.kaibiao.text.Folding;
import io.kaibiao.text.SubjectCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lists of subjects say, and whether they can be right. */
class SubjectFilesTest {

  private static final Path DOCUMENT = Path.of("docs/subjects.md");
  private static final int FIRST_YEAR = 2007;
  private static final int LAST_YEAR = 2026;
  private static final Pattern SOURCE = Pattern.compile("\\| `([^`]+)` \\|");

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Map<String, Subjects> CLASSIFICATIONS =
      Map.of(
          "functional", CATALOGUE.functional(),
          "economic", CATALOGUE.economic(),
          "government", CATALOGUE.government(),
          "income", CATALOGUE.income());

  private static List<Subject> list(String name) {
    return SubjectFile.parse(Resource.text(Catalogue.class, "subjects-" + name + ".csv"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/io/kaibiao/form/subject-facts.csv", numLinesToSkip = 1)
  void codeHasTheNameOfItsYear(String classification, String code, int year, String name) {
    List<String> names =
        Objects.requireNonNull(CLASSIFICATIONS.get(classification)).names(code).stream()
            .filter(subject -> subject.isInForce(year))
            .map(Subject::name)
            .toList();
    assertEquals(name, names.isEmpty() ? "none" : names.get(0), names.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"functional", "economic", "income"})
  void codesOfAListAreInOrder(String name) {
    List<String> codes = list(name).stream().map(Subject::code).toList();
    assertEquals(codes.stream().sorted().toList(), codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"functional", "economic", "income"})
  void levelAndParentFollowFromTheDigits(String name) {
    List<Subject> all = list(name);
    Set<String> codes = all.stream().map(Subject::code).collect(Collectors.toSet());
    List<Subject> wrong = new ArrayList<>();
    for (Subject subject : all) {
      String code = subject.code();
      String parent = SubjectCode.parent(code);
      boolean level =
          SubjectCode.isCode(code)
              && subject.level().equals(List.of("类", "款", "项").get((code.length() - 3) / 2));
      boolean placed =
          parent.isEmpty()
              ? subject.parent() == null
              : parent.equals(subject.parent()) && codes.contains(parent);
      if (!level || !placed) {
        wrong.add(subject);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"functional", "economic", "income"})
  void namesOfACodeDiffer(String name) {
    List<Subject> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Subject subject : list(name)) {
      if (!seen.add(subject.code() + Folding.label(subject.name()))) {
        twice.add(subject);
      }
    }
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"functional", "economic", "government", "income"})
  void yearsCanBeRight(String name) {
    Subjects subjects = Objects.requireNonNull(CLASSIFICATIONS.get(name));
    List<Subject> wrong = new ArrayList<>();
    for (Subject subject : subjects.all()) {
      int first = subject.firstYear() == null ? FIRST_YEAR : subject.firstYear();
      int last = subject.lastYear() == null ? LAST_YEAR : subject.lastYear();
      boolean ended = subject.lastYear() != null;
      boolean stillNamed =
          subjects.names(subject.code()).stream().anyMatch(other -> other.isInForce(null));
      boolean foremost = subject.equals(subjects.byCode(subject.code()).orElseThrow());
      if (first < FIRST_YEAR
          || first > last
          || last > LAST_YEAR
          || (ended && foremost && stillNamed)) {
        wrong.add(subject);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"functional", "economic", "government", "income"})
  void subjectIsNotInForceLongerThanItsParent(String name) {
    Subjects subjects = Objects.requireNonNull(CLASSIFICATIONS.get(name));
    List<Subject> orphans = new ArrayList<>();
    for (Subject subject : subjects.all()) {
      List<Subject> parents =
          subject.parent() == null ? List.of() : subjects.names(subject.parent());
      if (subject.isInForce(null)
          && !parents.isEmpty()
          && parents.stream().noneMatch(parent -> parent.isInForce(null))) {
        orphans.add(subject);
      }
    }
    assertEquals(List.of(), orphans);
  }

  @Test
  void everySourceIsExplained() throws IOException {
    String docs = Files.readString(DOCUMENT);
    Set<String> explained =
        SOURCE.matcher(docs).results().map(found -> found.group(1)).collect(Collectors.toSet());
    for (String name : List.of("functional", "economic", "income")) {
      for (Subject subject : list(name)) {
        List<String> sources = List.of(subject.source().split(" ", -1));
        assertTrue(explained.containsAll(sources), subject.toString());
      }
    }
  }
}
