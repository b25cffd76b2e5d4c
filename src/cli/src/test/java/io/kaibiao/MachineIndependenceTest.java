package io.kaibiao;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is written is the same on every machine: nothing is formatted, turned into other letters,
 * encoded or dated by a default of the machine, and nothing is drawn with its fonts.
 */
class MachineIndependenceTest {

  private static final JavaClasses ALL = new ClassFileImporter().importPaths(built());

  /** Returns the folders of compiled classes of all modules, tests included. */
  private static List<Path> built() {
    try (Stream<Path> modules = Files.list(Path.of("src"))) {
      return modules
          .flatMap(m -> Stream.of(m.resolve("target/classes"), m.resolve("target/test-classes")))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Methods and constructors that ask the machine for what another one of the name is given. */
  private static final Set<String> BY_DEFAULT =
      Set.of(
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.<init>([B, int, int)",
          "java.io.ByteArrayOutputStream.toString()",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.FileReader.<init>(java.io.File)",
          "java.io.FileReader.<init>(java.lang.String)",
          "java.io.FileWriter.<init>(java.io.File)",
          "java.io.FileWriter.<init>(java.lang.String)",
          "java.io.PrintStream.<init>(java.io.OutputStream)",
          "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
          "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
          "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.util.Locale.getDefault()",
          "java.util.Formatter.<init>()",
          "java.util.Scanner.<init>(java.io.InputStream)",
          "java.util.Scanner.<init>(java.nio.file.Path)",
          "java.text.Collator.getInstance()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.text.NumberFormat.getInstance()",
          "java.text.NumberFormat.getNumberInstance()",
          "java.text.NumberFormat.getPercentInstance()",
          "java.text.SimpleDateFormat.<init>(java.lang.String)",
          "java.time.LocalDate.now()",
          "java.time.LocalDateTime.now()",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.TimeZone.getDefault()");

  /** Programs that measure with the fonts of the machine they run on. */
  private static final String MEASURING =
      "io\\.kaibiao\\.(ocr\\.MeasureReaders|measure\\.LearnFigureShapes)(\\$.*)?";

  @Test
  void nothingGoesByADefaultOfTheMachine() {
    classes().that(ARE_NO_TESTS).should(ASK_THE_MACHINE_FOR_NOTHING).check(ALL);
  }

  /** Java's fonts are those of the operating system's font configuration, which may be empty. */
  @Test
  void nothingIsDrawnWithJavasFonts() {
    noClasses()
        .that()
        .haveNameNotMatching(MEASURING)
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.awt\\.(Font|FontMetrics|GraphicsEnvironment|font\\..*)")
        .orShould()
        .callMethodWhere(target(nameMatching("drawString|drawGlyphVector|getFontMetrics")))
        .because("they fail on a machine without fonts; FontFile and TestFont don't")
        .check(ALL);
  }

  private static final DescribedPredicate<JavaClass> ARE_NO_TESTS =
      DescribedPredicate.describe(
          "are no tests",
          type ->
              type.getSource()
                  .map(source -> Location.of(source.getUri()))
                  .filter(ImportOption.Predefined.ONLY_INCLUDE_TESTS::includes)
                  .isEmpty());

  private static final ArchCondition<JavaClass> ASK_THE_MACHINE_FOR_NOTHING =
      new ArchCondition<>("name the locale, charset or time zone that they use") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          for (JavaCodeUnitAccess<?> access : accesses(type)) {
            AccessTarget target = access.getTarget();
            if (BY_DEFAULT.contains(target.getFullName())) {
              events.add(SimpleConditionEvent.violated(access, access.getDescription()));
            }
          }
        }
      };

  private static List<? extends JavaCodeUnitAccess<?>> accesses(JavaClass type) {
    return Stream.concat(
            type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
        .toList();
  }
}
