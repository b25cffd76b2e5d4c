package io.kaibiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Data goes down the storeys and never back up; libraries stay behind the package that owns them.
 */
class ArchitectureTest {

  private static final String HOUSE = "io.kaibiao";

  private static final String TOP = "(top)";

  /** What each package leans on, {@code storeys.properties}. */
  private static final Map<String, Set<String>> STOREYS = storeys();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  @Test
  void thereIsSomethingToCheck() {
    assertFalse(CLASSES.isEmpty());
  }

  @Test
  void everyPackageHasItsPlace() {
    classes()
        .should()
        .resideInAnyPackage(names(STOREYS.keySet().stream()))
        .because("a new package is entered in the storeys first")
        .check(CLASSES);
  }

  static Set<String> packages() {
    return STOREYS.keySet();
  }

  @ParameterizedTest(name = "io.kaibiao.{0}")
  @MethodSource("packages")
  void aPackageLeansOnExactlyWhatIsEntered(String name) {
    Set<String> used = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (type.getPackageName().equals(name(name))) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (target.getPackageName().startsWith(HOUSE)) {
            used.add(storey(target.getPackageName()));
          }
        }
      }
    }
    used.remove(name);
    assertEquals(STOREYS.get(name), used);
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching(HOUSE + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest(name = "{0} is used in {1} only")
  @CsvSource({
    "org.apache.pdfbox, export.searchable page.annotation page.colour page.content page.enclosure page.font page.image page.layer page.limit page.paint page.pixels page.source page.structure table.region"
        + " measure measure.scan measure.speed measure.table measure.text samples samples.damage samples.invention samples.maker samples.print samples.sabotage",
    "technology.tabula, table.region measure.speed measure.table",
    "org.dhatim, export.xlsx",
    "com.opencsv, export export.reading",
    "picocli, cli cli.collect cli.compare cli.install cli.language cli.output cli.review cli.run"
        + " cli.samples cli.terminal",
    "ai.onnxruntime, readers.onnx",
    "com.hankcs, readers.language",
    "net.sourceforge.tess4j, readers.tesseract",
    "com.sun.jna, readers.natives readers.jpeg2000 readers.tesseract measure.scan",
  })
  void aLibraryStaysBehindItsOwner(String library, String owners) {
    noClasses()
        .that()
        .resideOutsideOfPackages(names(Stream.of(owners.split(" ", -1))))
        .should()
        .dependOnClassesThat(resideInAPackage(library + ".."))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /** Packages of programs, which talk to a person. */
  private static final String[] PROGRAMS = {
    HOUSE + ".cli..",
    HOUSE + ".measure..",
    HOUSE + ".samples.invention",
    HOUSE + ".samples.maker",
    HOUSE + ".samples.sabotage"
  };

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackages(PROGRAMS)
        .should(ACCESS_STANDARD_STREAMS)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nobodyLogsPastSlf4j() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOUSE + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..")
        .because("only the command line may set what the libraries log")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(CLASSES);
  }

  @ParameterizedTest(name = "no class is called …{0}")
  @ValueSource(strings = {"Util", "Utils", "Manager", "Helper"})
  void aNameSaysWhatItIs(String ending) {
    noClasses().should().haveSimpleNameEndingWith(ending).check(CLASSES);
  }

  private static String name(String storey) {
    return storey.equals(TOP) ? HOUSE : HOUSE + "." + storey;
  }

  private static String storey(String packageName) {
    return packageName.equals(HOUSE) ? TOP : packageName.substring(HOUSE.length() + 1);
  }

  private static Map<String, Set<String>> storeys() {
    Properties file = new Properties();
    try (InputStream in =
        Objects.requireNonNull(ArchitectureTest.class.getResourceAsStream("storeys.properties"))) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Set<String>> storeys = new TreeMap<>();
    for (String name : file.stringPropertyNames()) {
      String leans = file.getProperty(name).strip();
      storeys.put(name, leans.isEmpty() ? Set.of() : new TreeSet<>(List.of(leans.split(" +", -1))));
    }
    return storeys;
  }

  private static String[] names(Stream<String> storeys) {
    return storeys.map(ArchitectureTest::name).toArray(String[]::new);
  }
}
