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
    Path shared = Path.of("src/cli/src/main/launcher/java.sh");
    Files.createDirectories(home.resolve(shared).getParent());
    Files.copy(shared, home.resolve(shared));
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

  /** The launcher may set another locale, so Java is told the user's own. */
  @Test
  void theUsersLanguageIsToldBesideTheLocale() throws Exception {
    assertTrue(run(Map.of("LANG", "zh_CN.GB18030")).contains(" -Dkaibiao.locale=zh_CN.GB18030 "));
    assertTrue(run(Map.of("LANG", "de_AT", "LC_ALL", "C")).contains(" -Dkaibiao.locale=C "));
    assertTrue(run(Map.of()).contains(" -Dkaibiao.locale= "), run(Map.of()));
  }

  @Test
  void whatAReleasePublishesBesideTheProgramIsNotStarted() throws Exception {
    Files.createFile(home.resolve("src/cli/target/kaibiao-cli-1-javadoc.jar"));
    Files.createFile(home.resolve("src/cli/target/kaibiao-cli-1-sources.jar"));
    assertTrue(run(Map.of()).contains("/kaibiao-cli-1.jar "), run(Map.of()));
  }

  @Test
  void aDistributionStartsWhatLiesBesideIt() throws Exception {
    Path place = distribution();
    String said = run(place.resolve("bin/kaibiao"), Map.of(), List.of("forms"));
    assertTrue(said.contains(" -jar " + place.toRealPath() + "/kaibiao-cli-1.jar forms"), said);
  }

  @Test
  void aDistributionTakesItsOwnJavaFirst() throws Exception {
    Path place = distribution();
    script(place.resolve("runtime/bin/java"), "echo own; echo 'java.specification.version = 17'");
    String said = run(place.resolve("bin/kaibiao"), Map.of(), List.of("forms"));
    assertTrue(said.startsWith("own"), said);
  }

  @Test
  void aDistributionIsFoundThroughALink() throws Exception {
    Path place = distribution();
    Path link = Files.createSymbolicLink(home.resolve("linked"), place.resolve("bin/kaibiao"));
    String said = run(link, Map.of(), List.of("forms"));
    assertTrue(said.contains("/kaibiao-cli-1.jar forms"), said);
  }

  @Test
  void whereNothingCanBeKeptADistributionStartsAllTheSame() throws Exception {
    Path place = distribution();
    Path file = Files.createFile(home.resolve("file"));
    String said =
        run(
            place.resolve("bin/kaibiao"),
            Map.of("XDG_CACHE_HOME", file.toString()),
            List.of("forms"));
    assertTrue(said.contains("/kaibiao-cli-1.jar forms"), said);
    assertFalse(said.contains("SharedArchiveFile"), said);
  }

  /** Returns a folder that is laid out as the distribution is. */
  private Path distribution() throws IOException {
    Path sources = Path.of("src/cli/src/main/launcher");
    Path place = Files.createDirectories(home.resolve("a distribution"));
    Files.createDirectories(place.resolve("bin"));
    Files.createDirectories(place.resolve("libexec"));
    Files.copy(sources.resolve("bin/kaibiao"), place.resolve("bin/kaibiao"));
    Files.copy(sources.resolve("java.sh"), place.resolve("libexec/java.sh"));
    Files.createFile(place.resolve("kaibiao-cli-1.jar"));
    return place;
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
    return run(home.resolve("kaibiao"), variables, arguments);
  }

  private String run(Path launcher, Map<String, String> variables, List<String> arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().remove("KAIBIAO_JAVA_OPTS");
    builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
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
