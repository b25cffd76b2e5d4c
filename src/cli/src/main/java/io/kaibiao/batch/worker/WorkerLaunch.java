package io.kaibiao.batch.worker;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How worker processes are started: by the Java of this process, with its options and its class
 * path.
 *
 * @param program what follows Java's options: the class path, the main class and its arguments
 * @param heapBytes maximum size of the heap of one worker
 * @param javaOptions options of Java beside those of this process
 */
public record WorkerLaunch(List<String> program, long heapBytes, List<String> javaOptions) {

  /**
   * Options of this process that a worker must not have: it has a heap and a temporary folder of
   * its own, and there may be only one debugger, recording or archive of classes.
   */
  private static final List<String> OWN =
      List.of(
          "-Xmx",
          "-Xms",
          "-XX:InitialHeapSize",
          "-XX:MaxHeapSize",
          "-XX:InitialRAMPercentage",
          "-XX:MaxRAMPercentage",
          "-XX:ErrorFile",
          "-XX:+HeapDumpOnOutOfMemoryError",
          "-XX:ArchiveClassesAtExit",
          "-XX:StartFlightRecording",
          "-XX:OnError",
          "-Djava.io.tmpdir",
          "-agentlib:",
          "-agentpath:",
          "-javaagent:");

  /** Environment variables with options of Java, which {@link #OWN} has sorted out already. */
  private static final List<String> OPTION_VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

  public WorkerLaunch {
    program = List.copyOf(program);
    javaOptions = List.copyOf(javaOptions);
  }

  /**
   * Returns the arguments of Java that start a class of this process's class path.
   *
   * @param main a class with a main method; where the class path is one jar, the jar's own main
   *     class is started, which is taken to be the same
   */
  public static List<String> program(Class<?> main, String... arguments) {
    String classPath = System.getProperty("java.class.path", "");
    boolean jar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
    Stream<String> start =
        jar ? Stream.of("-jar", classPath) : Stream.of("-cp", classPath, main.getName());
    return Stream.concat(start, Stream.of(arguments)).toList();
  }

  /**
   * Starts a worker.
   *
   * @param folder an empty folder for its temporary files
   */
  Process start(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (OWN.stream().noneMatch(option::startsWith)) {
        command.add(option);
      }
    }
    command.addAll(javaOptions);
    command.add("-Xmx" + heapBytes);
    command.add("-XX:ErrorFile=" + CrashFile.in(folder));
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-Djava.io.tmpdir=" + folder);
    command.addAll(program);
    ProcessBuilder builder = new ProcessBuilder(command);
    OPTION_VARIABLES.forEach(builder.environment()::remove);
    return builder.start();
  }
}
