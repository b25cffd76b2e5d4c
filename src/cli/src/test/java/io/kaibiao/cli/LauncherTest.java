package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, with a Java and a machine's locales that are scripts of this test. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherTest {

  private final Path home;
  private final Path jdk;
  private final Path tools;

  LauncherTest(@TempDir Path folder) throws IOException {
    home = folder.resolve("project");
    jdk = folder.resolve("jdk");
    tools = folder.resolve("tools");
    Files.createDirectories(home.resolve("src/cli/target"));
    Files.createFile(home.resolve("pom.xml"));
    Files.createDirectories(home.resolve("target/launcher"));
    Files.copy(Path.of("kaibiao"), home.resolve("kaibiao"));
    Files.createFile(home.resolve("src/cli/target/kaibiao-cli-1.jar"));
    Path built = Files.createFile(home.resolve("target/launcher/built"));
    Files.setLastModifiedTime(built, FileTime.from(Instant.now().plusSeconds(60)));
    script(jdk.resolve("bin/java"), "echo \"$LC_ALL $*\"\necho 'java.specification.version = 17'");
    machineWithLocales("C.UTF-8");
  }

  /** As under cron, and in a container. */
  @Test
  void javaGetsALocaleThatHasChineseCharacters() throws Exception {
    assertTrue(run(Map.of()).startsWith("C.UTF-8 "), run(Map.of()));
    assertTrue(run(Map.of("LC_ALL", "POSIX")).startsWith("C.UTF-8 "));
    // Named but not installed.
    assertTrue(run(Map.of("LC_ALL", "zh_HK.UTF-8")).startsWith("C.UTF-8 "));
  }

  @Test
  void whereThereIsNoneCalledCAnotherIsTaken() throws Exception {
    machineWithLocales("de_AT.utf8");
    assertTrue(run(Map.of()).startsWith("de_AT.utf8 "), run(Map.of()));
  }

  @Test
  void theUsersLocaleStaysIfItHasThem() throws Exception {
    machineWithLocales("C.UTF-8", "zh_CN.UTF-8");
    assertTrue(run(Map.of("LC_ALL", "zh_CN.UTF-8")).startsWith("zh_CN.UTF-8 "));
  }

  @Test
  void aNewerJavaGetsTheOptionsThatAnOlderOneDoesNotKnow() throws Exception {
    String option = "--sun-misc-unsafe-memory-access=allow";
    assertFalse(run(Map.of()).contains(option), "without a release file");
    release("17.0.15");
    assertFalse(run(Map.of()).contains(option));
    release("25");
    assertTrue(run(Map.of()).contains(option), run(Map.of()));
  }

  @Test
  void standardErrorIsNoTerminalHere() throws Exception {
    assertTrue(run(Map.of()).contains(" -Dkaibiao.stderr.tty=false "), run(Map.of()));
  }

  @Test
  void aShortRunIsLeftToTheFirstCompiler() throws Exception {
    String option = " -XX:TieredStopAtLevel=1 ";
    Path small = Files.write(home.resolve("small.pdf"), new byte[100]);
    Path large = Files.write(home.resolve("large.pdf"), new byte[16_000_000]);
    List<String> hundred = Collections.nCopies(100, small.toString());
    assertTrue(run(Map.of(), hundred).contains(option));
    assertTrue(run(Map.of(), List.of(large.toString())).contains(option));
    assertTrue(run(Map.of(), List.of("-o", home.toString(), small.toString())).contains(option));
    assertFalse(run(Map.of(), Collections.nCopies(101, small.toString())).contains(option));
    assertFalse(run(Map.of(), List.of(large.toString(), small.toString())).contains(option));
    assertFalse(run(Map.of(), List.of(home.toString())).contains(option));
  }

  private void release(String version) throws IOException {
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nSOURCE=\"\"\n");
  }

  /** Makes a {@code locale} command that knows these. */
  private void machineWithLocales(String... names) throws IOException {
    script(
        tools.resolve("locale"),
        "case $1 in -a) printf '%s\\n' "
            + String.join(" ", names)
            + " ;; *) case $LC_ALL in "
            + String.join("|", names)
            + ") echo UTF-8 ;; *) echo ANSI_X3.4-1968 ;; esac ;; esac");
  }

  private String run(Map<String, String> variables) throws Exception {
    return run(variables, List.of("forms"));
  }

  private String run(Map<String, String> variables, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", home.resolve("kaibiao").toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().remove("KAIBIAO_JAVA_OPTS");
    builder.environment().putAll(variables);
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().merge("PATH", tools.toString(), (old, own) -> own + ":" + old);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static void script(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }
}
