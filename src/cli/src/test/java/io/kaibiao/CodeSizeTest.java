package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the sources to their limits: files, methods, parameters and packages stay small, and no two
 * types share a simple name.
 */
class CodeSizeTest {

  private static final int MOST_LINES_OF_A_FILE = 300;

  private static final int MOST_LINES_OF_A_METHOD = 40;

  private static final int MOST_PARAMETERS = 5;

  private static final int MOST_TYPES_OF_A_PACKAGE = 25;

  /** How many methods {@code long-methods.txt} may list. */
  private static final int MOST_LONG_METHODS = 10;

  private static final Set<String> LONG_FILES = new TreeSet<>();

  private static final Set<String> LONG_METHODS = new TreeSet<>();

  private static final Set<String> MANY_PARAMETERS = new TreeSet<>();

  private static final Map<String, Integer> TYPES = new TreeMap<>();

  /** Qualified names of the files by the simple name of the type that each is named after. */
  private static final Map<String, Set<String>> NAMES = new TreeMap<>();

  @BeforeAll
  static void parse() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        measure(unit, positions);
      }
    }
  }

  /** Returns the main sources of all modules. */
  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  private static void measure(CompilationUnitTree unit, SourcePositions positions) {
    String file = name(unit);
    if (file.endsWith("package-info")) {
      return;
    }
    LineMap lines = unit.getLineMap();
    if (lines.getLineNumber(positions.getEndPosition(unit, unit)) > MOST_LINES_OF_A_FILE) {
      LONG_FILES.add(file);
    }
    TYPES.merge(String.valueOf(unit.getPackageName()), 1, Integer::sum);
    NAMES
        .computeIfAbsent(file.substring(file.lastIndexOf('.') + 1), name -> new TreeSet<>())
        .add(file);
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void none) {
        String name = file + "." + method.getName();
        long first = lines.getLineNumber(positions.getStartPosition(unit, method));
        long last = lines.getLineNumber(positions.getEndPosition(unit, method));
        if (last - first + 1 > MOST_LINES_OF_A_METHOD) {
          LONG_METHODS.add(name);
        }
        ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        if (method.getParameters().size() > MOST_PARAMETERS && !isGiven(method, owner)) {
          MANY_PARAMETERS.add(name);
        }
        return super.visitMethod(method, null);
      }
    }.scan(unit, null);
  }

  /**
   * Tells whether the number of a method's parameters is not for us to choose: those of a record
   * are its components, and a method that overrides another one or is a function of a native
   * library has the other one's.
   */
  private static boolean isGiven(MethodTree method, ClassTree owner) {
    boolean ofRecord =
        owner.getKind() == Tree.Kind.RECORD && method.getName().contentEquals("<init>");
    boolean overrides =
        method.getModifiers().getAnnotations().stream()
            .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
    boolean ofNativeLibrary =
        owner.getKind() == Tree.Kind.INTERFACE
            && owner.getImplementsClause().stream()
                .anyMatch(type -> type.toString().endsWith("Library"));
    return ofRecord || overrides || ofNativeLibrary;
  }

  /** Returns a source's qualified name below {@code io.kaibiao}. */
  private static String name(CompilationUnitTree unit) {
    String path = unit.getSourceFile().getName().replace('\\', '/');
    return path.substring(path.indexOf("/io/kaibiao/") + "/io/kaibiao/".length())
        .replace(".java", "")
        .replace('/', '.');
  }

  @Test
  void thereIsSomethingToMeasure() {
    assertTrue(TYPES.size() > 1, TYPES.toString());
  }

  @Test
  void noFileIsLong() {
    assertEquals(Set.of(), LONG_FILES);
  }

  @Test
  void longMethodsAreThoseListed() throws IOException {
    Set<String> listed = new TreeSet<>();
    try (InputStream in =
        Objects.requireNonNull(CodeSizeTest.class.getResourceAsStream("long-methods.txt"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(listed::add);
    }
    assertEquals(listed, LONG_METHODS);
    assertTrue(listed.size() <= MOST_LONG_METHODS, listed.size() + " methods are listed");
  }

  @Test
  void noMethodTakesManyParameters() {
    assertEquals(Set.of(), MANY_PARAMETERS);
  }

  @Test
  void noPackageHoldsManyTypes() {
    Map<String, Integer> large = new TreeMap<>(TYPES);
    large.values().removeIf(types -> types <= MOST_TYPES_OF_A_PACKAGE);
    assertEquals(Map.of(), large);
  }

  @Test
  void noNameStandsTwice() {
    Map<String, Set<String>> twice = new TreeMap<>(NAMES);
    twice.values().removeIf(files -> files.size() == 1);
    assertEquals(Map.of(), twice);
  }
}
