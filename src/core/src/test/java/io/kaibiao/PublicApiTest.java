package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.kaibiao.compare.Comparison;
import io.kaibiao.correction.Correction;
import io.kaibiao.correction.application.CellAddresses;
import io.kaibiao.correction.application.ReportCorrector;
import io.kaibiao.correction.result.ResultRewriter;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.own.CatalogueFile;
import io.kaibiao.form.own.UnknownWords;
import io.kaibiao.metrics.MeteredConverter;
import io.kaibiao.ocr.EngineProvider;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.Readers;
import io.kaibiao.ocr.StripReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.ocr.WordFrequencies;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rule;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Document;
import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The API check. Every public and protected member of the exported packages is listed in {@code
 * api.txt}, so that no release changes it by accident.
 *
 * <p>A new line is a compatible change: run {@code mvn test -Dtest=PublicApiTest
 * -Dkaibiao.golden.update=true} and commit the difference. A line that goes away or changes breaks
 * programs that use it: it needs a new major version.
 */
class PublicApiTest {

  private static final Path LISTED = Path.of("src/core/src/test/resources/io/kaibiao/api.txt");

  /** One type of each exported package. */
  private static final List<Class<?>> EXPORTED =
      List.of(
          Kaibiao.class,
          KaibiaoException.class,
          Report.class,
          Table.class,
          Document.class,
          Box.class,
          Comparison.class,
          MeteredConverter.class,
          Correction.class,
          Exporter.class,
          OriginalDocument.class);

  /**
   * Types of other packages that programs use too: the rules, a user's own words, what an own
   * engine is made of, and what corrects results.
   */
  private static final List<Class<?>> SINGLE =
      List.of(
          EngineProvider.class,
          StripReader.class,
          StripReading.class,
          ReaderException.class,
          WordFrequencies.class,
          Raster.class,
          Rulebook.class,
          CatalogueFile.class,
          UnknownWords.class,
          ReportCorrector.class,
          CellAddresses.class,
          ResultRewriter.class,
          JsonReportReader.class);

  /**
   * Internal types that signatures mention all the same: the measuring tools mix engines by way of
   * {@link Readers}, the proof gets its rules from the book, the converter its words from the file,
   * and a measuring program sets a {@link Proof} of its own.
   */
  private static final Set<String> INTERNAL =
      names(List.of(Readers.class, Proof.class, Rule.class, Catalogue.class));

  @Test
  void theApiIsAsListed() throws IOException {
    String found = api().collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("kaibiao.golden.update")) {
      Files.writeString(LISTED, found);
    }
    assertEquals(
        Files.readString(LISTED),
        found,
        "the public API differs from "
            + LISTED
            + ": lines that are new are compatible (update the file with"
            + " -Dkaibiao.golden.update=true); lines that are missing need a new major version;");
  }

  @Test
  void signaturesMentionNoInternalTypes() {
    Set<String> mentioned = new TreeSet<>();
    types().flatMap(PublicApiTest::mentioned).forEach(type -> collect(type, mentioned));
    mentioned.removeIf(name -> !name.startsWith("io.kaibiao."));
    mentioned.removeAll(names(types().toList()));
    assertEquals(INTERNAL, mentioned);
  }

  private static Set<String> names(List<Class<?>> types) {
    return types.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> api() {
    return types()
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(declaration(type)), members(type).map(m -> "  " + m).sorted()));
  }

  /** Returns the types of the API with their members, sorted by name. */
  private static Stream<Class<?>> types() {
    List<Class<?>> types =
        Stream.concat(EXPORTED.stream().flatMap(PublicApiTest::packageOf), SINGLE.stream())
            .sorted((a, b) -> a.getName().compareTo(b.getName()))
            .collect(Collectors.toList());
    assertFalse(types.isEmpty());
    return types.stream();
  }

  private static Stream<Class<?>> packageOf(Class<?> member) {
    try {
      Path classes = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = classes.resolve(member.getPackageName().replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
            .map(name -> member.getPackageName() + "." + name.substring(0, name.length() - 6))
            .<Class<?>>map(PublicApiTest::load)
            .filter(PublicApiTest::isOpen)
            .toList()
            .stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicApiTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOpen(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return !type.isAnonymousClass()
        && !type.isLocalClass()
        && isOpen(type.getModifiers())
        && (around == null || isOpen(around));
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String declaration(Class<?> type) {
    StringBuilder text = new StringBuilder();
    text.append(Modifier.toString(type.getModifiers() & ~Modifier.INTERFACE)).append(' ');
    text.append(
        type.isRecord()
            ? "record"
            : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class");
    text.append(' ').append(type.getName());
    Type parent = type.getGenericSuperclass();
    if (parent != null && parent != Object.class) {
      text.append(" extends ").append(parent.getTypeName());
    }
    if (type.getInterfaces().length > 0) {
      text.append(" implements ").append(typeNames(type.getGenericInterfaces()));
    }
    if (type.isSealed()) {
      text.append(" permits ").append(typeNames(type.getPermittedSubclasses()));
    }
    return text.toString();
  }

  private static String typeNames(Type... types) {
    return Arrays.stream(types).map(Type::getTypeName).sorted().collect(Collectors.joining(", "));
  }

  private static Stream<String> members(Class<?> type) {
    return Stream.concat(
        fields(type).map(Field::toGenericString),
        executables(type).map(Executable::toGenericString));
  }

  private static Stream<Field> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> isOpen(field.getModifiers()) && !field.isSynthetic());
  }

  private static Stream<Executable> executables(Class<?> type) {
    Stream<Constructor<?>> constructors = Arrays.stream(type.getDeclaredConstructors());
    Stream<Method> methods = Arrays.stream(type.getDeclaredMethods());
    return Stream.<Executable>concat(constructors, methods)
        .filter(member -> isOpen(member.getModifiers()) && !member.isSynthetic());
  }

  /** Returns every type that the signatures of a type name. */
  private static Stream<Type> mentioned(Class<?> type) {
    Stream<Type> ofExecutables =
        executables(type)
            .flatMap(
                member ->
                    Stream.of(
                            Stream.of(member.getGenericParameterTypes()),
                            Stream.of(member.getGenericExceptionTypes()),
                            member instanceof Method method
                                ? Stream.of(method.getGenericReturnType())
                                : Stream.<Type>empty())
                        .flatMap(types -> types));
    Stream<Type> parents =
        Stream.concat(
            Stream.of(type.getGenericInterfaces()), Stream.ofNullable(type.getGenericSuperclass()));
    return Stream.of(ofExecutables, parents, fields(type).map(Field::getGenericType))
        .flatMap(types -> types);
  }

  private static void collect(Type type, Set<String> names) {
    if (type instanceof Class<?> plain) {
      Class<?> element = plain;
      while (element.isArray()) {
        element = element.getComponentType();
      }
      names.add(element.getName());
    } else if (type instanceof ParameterizedType generic) {
      collect(generic.getRawType(), names);
      for (Type argument : generic.getActualTypeArguments()) {
        collect(argument, names);
      }
    } else if (type instanceof GenericArrayType array) {
      collect(array.getGenericComponentType(), names);
    } else if (type instanceof WildcardType wildcard) {
      for (Type bound : wildcard.getUpperBounds()) {
        collect(bound, names);
      }
      for (Type bound : wildcard.getLowerBounds()) {
        collect(bound, names);
      }
    }
  }
}
