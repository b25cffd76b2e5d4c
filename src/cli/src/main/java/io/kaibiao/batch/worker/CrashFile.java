package io.kaibiao.batch.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file that Java writes when it crashes. */
final class CrashFile {

  /** Number of bytes read of the file; what is looked for stands in its first 1,000. */
  private static final int HEAD_BYTES = 8_000;

  /** {@code # SIGSEGV (0xb) at pc=…} or {@code # Internal Error (…)}. */
  private static final Pattern SIGNAL =
      Pattern.compile("^#\\s+(SIG[A-Z]+|EXCEPTION_\\w+|Internal Error)\\b", Pattern.MULTILINE);

  /** {@code # C [libexample.so+0x12]} below {@code # Problematic frame:}. */
  private static final Pattern LIBRARY =
      Pattern.compile("^# [CVJv]\\s+\\[([^\\]+]+)", Pattern.MULTILINE);

  /** Java's message where the operating system gives it no more memory. */
  private static final String NO_MEMORY = "insufficient memory for the Java Runtime";

  private final String head;

  private CrashFile(String head) {
    this.head = head;
  }

  /** Returns where a worker writes the file. */
  static Path in(Path folder) {
    return folder.resolve("crash.log");
  }

  /** Returns the file that a worker wrote into its folder, if it did. */
  static Optional<CrashFile> of(Path folder) {
    Path file = in(folder);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      return Optional.of(
          new CrashFile(new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      // The file only adds details to what the exit status says.
      return Optional.empty();
    }
  }

  /** Tells whether the operating system gave no more memory. */
  boolean lacksMemory() {
    return head.contains(NO_MEMORY);
  }

  /** Returns the signal and the library in which it came, as far as the file says. */
  String words() {
    Matcher signal = SIGNAL.matcher(head);
    Matcher library = LIBRARY.matcher(head);
    String name = signal.find() ? signal.group(1) : "crash of Java";
    return library.find() ? name + " in " + library.group(1) : name;
  }
}
