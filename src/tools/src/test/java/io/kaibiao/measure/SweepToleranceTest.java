package io.kaibiao.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.proof.solver.Costs;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the records of tolerances to what the sweep needs, and tries the sweep's own steps. */
class SweepToleranceTest {

  private static final Pattern SOURCE =
      Pattern.compile("(?i)set by (eye|hand)|measured (on|over)|specification|estimate|docs/");

  private static final List<ToleranceFile> FILES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    FILES.addAll(ToleranceFile.all(Path.of("")));
  }

  @Test
  void everyToleranceSaysWhatItIsAndWhereItComesFrom() {
    Set<String> silent = new TreeSet<>();
    for (ToleranceFile file : FILES) {
      for (Tolerance tolerance : file.ofRecords()) {
        if (tolerance.description().isEmpty()
            || !SOURCE.matcher(tolerance.description() + tolerance.context()).find()) {
          silent.add(tolerance.name());
        }
      }
    }
    assertEquals(Set.of(), silent, "without a meaning or a source");
  }

  @Test
  void everyNumberOfATolerancesRecordIsFound() throws ClassNotFoundException {
    Set<String> found = new TreeSet<>();
    Set<String> expected = new TreeSet<>();
    for (ToleranceFile file : FILES) {
      file.ofRecords().forEach(tolerance -> found.add(tolerance.name()));
      if (file.path().toString().endsWith("Tolerances.java")) {
        expected.addAll(numbers(type(file)));
      }
    }
    assertTrue(found.containsAll(expected), () -> expected + " but found " + found);
    assertTrue(found.containsAll(numbers(Costs.class)));
  }

  private static Class<?> type(ToleranceFile file) throws ClassNotFoundException {
    String path = file.path().toString().replace('\\', '/');
    return Class.forName(
        path.substring(path.indexOf("/io/kaibiao/") + 1).replace(".java", "").replace('/', '.'));
  }

  private static Set<String> numbers(Class<?> type) {
    Set<String> names =
        Arrays.stream(type.getRecordComponents())
            .filter(component -> component.getType().isPrimitive())
            .map(component -> type.getCanonicalName() + "." + component.getName())
            .map(name -> name.substring(type.getPackageName().length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    for (Class<?> inner : type.getDeclaredClasses()) {
      if (inner.isRecord()) {
        names.addAll(numbers(inner));
      }
    }
    return names;
  }

  @Test
  void aClassIsCompiledWithAnotherValueAndNothingElseIsChanged(@TempDir Path folder)
      throws IOException, ReflectiveOperationException {
    ToleranceFile file = ToleranceFile.of("Costs.margin", FILES);
    Tolerance margin = file.named("Costs.margin");
    assertEquals(4.5, margin.value().orElseThrow());
    Path classes = SweepTolerance.compiled(file, margin, 3, folder);
    assertTrue(Files.isRegularFile(classes.resolve("io/kaibiao/proof/solver/Costs.class")));
    Record swept = standard(classes, Costs.class.getName());
    assertEquals(Costs.STANDARD.toString().replace("margin=4.5", "margin=3.0"), swept.toString());
  }

  /** Loads a class from a folder, and all others from this program. */
  private static Record standard(Path classes, String name)
      throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, SweepToleranceTest.class.getClassLoader()) {
          @Override
          protected Class<?> loadClass(String type, boolean resolve) throws ClassNotFoundException {
            return type.startsWith(name) ? findClass(type) : super.loadClass(type, resolve);
          }
        }) {
      return (Record) loader.loadClass(name).getField("STANDARD").get(null);
    }
  }

  @Test
  void aWholeNumberIsNoFraction(@TempDir Path folder) {
    ToleranceFile file = ToleranceFile.of("FigureAccount.MOST_QUOTED", FILES);
    Tolerance most = file.named("FigureAccount.MOST_QUOTED");
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> SweepTolerance.compiled(file, most, 5.5, folder));
    assertTrue(String.valueOf(thrown.getMessage()).contains("5.5"));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNamesOfItsClass() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> ToleranceFile.of("Costs.margins", FILES).named("Costs.margins"));
    assertTrue(String.valueOf(thrown.getMessage()).contains("Costs.margin,"));
    assertThrows(IllegalArgumentException.class, () -> ToleranceFile.of("Margin", FILES));
  }

  @Test
  void bothEndsOfTheRangeAreTried() {
    assertEquals(List.of(1.0, 1.5, 2.0), SweepTolerance.values(1, 2, 0.5));
    assertEquals(List.of(0.1, 0.2, 0.3, 0.4), SweepTolerance.values(0.1, 0.4, 0.1));
  }
}
