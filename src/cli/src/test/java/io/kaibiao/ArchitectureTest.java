package io.kaibiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Data goes down the storeys and never back up; libraries stay behind the package that owns them.
 */
class ArchitectureTest {

  private static final String HOUSE = "io.kaibiao";

  /**
   * What each package may lean on besides itself. A package that isn't named here isn't allowed.
   */
  private static final Map<String, List<String>> STOREYS =
      Map.ofEntries(
          entry("report", List.of()),
          entry("resource", List.of()),
          entry("repair", List.of("report")),
          entry("scan", List.of("report")),
          entry("ocr", List.of("scan")),
          entry("readers", List.of("ocr", "scan")),
          entry("readers.natives", List.of()),
          entry("readers.jpeg2000", List.of("readers.natives", "ocr")),
          entry("readers.language", List.of("ocr")),
          entry("readers.onnx", List.of("readers", "readers.natives", "ocr", "scan")),
          entry("readers.tesseract", List.of("readers", "readers.natives", "ocr", "scan")),
          entry(
              "readers.provider",
              List.of(
                  "readers.onnx",
                  "readers.tesseract",
                  "readers.language",
                  "readers.natives",
                  "ocr",
                  "scan")),
          entry("page", List.of("resource", "scan", "ocr", "report")),
          entry("table", List.of("page", "report", "repair")),
          entry("performance", List.of("table", "page", "report", "repair", "resource")),
          entry("form", List.of("performance", "table", "page", "report", "repair", "resource")),
          entry("proof", List.of("form", "report", "repair", "resource")),
          entry("prose", List.of("form", "page", "report", "repair", "resource")),
          entry("document", List.of("form", "table", "page", "report", "repair", "resource")),
          entry("export", List.of("report")),
          entry("evaluate", List.of("export", "report", "resource")),
          entry(
              "",
              List.of(
                  "page",
                  "ocr",
                  "table",
                  "form",
                  "repair",
                  "proof",
                  "prose",
                  "document",
                  "report")),
          entry("batch", List.of("", "export", "report")),
          entry("samples.condition", List.of()),
          entry(
              "samples",
              List.of("samples.condition", "form", "table", "page", "scan", "ocr", "report")),
          entry("samples.maker", List.of("samples")),
          entry(
              "cli",
              List.of(
                  "",
                  "batch",
                  "export",
                  "report",
                  "form",
                  "proof",
                  "ocr",
                  "repair",
                  "samples",
                  "samples.maker",
                  "evaluate")));

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

  static Stream<Arguments> storeys() {
    return STOREYS.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "io.kaibiao/{0} leans on {1} only")
  @MethodSource("storeys")
  void aStoreyLeansOnLowerOnesOnly(String storey, List<String> below) {
    String[] allowed = names(Stream.concat(Stream.of(storey), below.stream()));
    classes()
        .that()
        .resideInAPackage(name(storey))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(HOUSE + "..").or(resideInAnyPackage(allowed)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching(HOUSE + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest(name = "{0} is used in {1} only")
  @CsvSource({
    "org.apache.pdfbox, page table samples samples.maker",
    "technology.tabula, page table",
    "com.opencsv, export",
    "picocli, cli",
    "ai.onnxruntime, readers.onnx",
    "com.hankcs, readers.language",
    "net.sourceforge.tess4j, readers.tesseract",
    "com.sun.jna, readers.natives readers.jpeg2000 readers.tesseract",
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

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(name("cli"))
        .should(ACCESS_STANDARD_STREAMS)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nobodyLogsPastSlf4j() {
    noClasses()
        .that()
        .resideOutsideOfPackage(name("cli"))
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
    return storey.isEmpty() ? HOUSE : HOUSE + "." + storey;
  }

  private static String[] names(Stream<String> storeys) {
    return storeys.map(ArchitectureTest::name).toArray(String[]::new);
  }
}
