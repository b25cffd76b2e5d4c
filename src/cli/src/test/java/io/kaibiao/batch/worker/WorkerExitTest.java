package io.kaibiao.batch.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.batch.OutcomeCategory;
import io.kaibiao.batch.OutcomeReason;
import io.kaibiao.batch.Retry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerExitTest {

  private static final String HEAD =
      "#\n# A fatal error has been detected by the Java Runtime Environment:\n#\n";

  private final Path folder;

  WorkerExitTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "134, CRASHED, SIGABRT, NEVER",
    "139, CRASHED, SIGSEGV, NEVER",
    "137, CRASHED, SIGKILL, MORE_MEMORY",
    "1, CRASHED, exit status 1, NEVER",
    "71, TOO_LARGE, out-of-memory, MORE_MEMORY",
    "3, TOO_LARGE, out-of-memory, MORE_MEMORY"
  })
  void theStatusSaysWhy(int status, OutcomeCategory category, String text, Retry retry) {
    assertEquals(
        new OutcomeReason(category, text, retry), WorkerExit.cause(status, folder).reason());
  }

  @Test
  void theCrashFileSaysMore() throws IOException {
    write(
        HEAD
            + "#  SIGSEGV (0xb) at pc=0x00007f, pid=1, tid=2\n#\n# JRE version: 17\n"
            + "# Problematic frame:\n# C  [libexample.so.5+0xce]  exampleRead+0x1\n#\n");
    assertEquals("SIGSEGV in libexample.so.5", WorkerExit.cause(134, folder).reason().text());
    write(HEAD + "#  Internal Error (safepoint.cpp:1), pid=1, tid=2\n");
    assertEquals("Internal Error", WorkerExit.cause(134, folder).reason().text());
    write("nothing that is known");
    assertEquals("crash of Java", WorkerExit.cause(1, folder).reason().text());
  }

  @Test
  void aMachineWithoutMemoryIsNoCrash() throws IOException {
    write("#\n# There is insufficient memory for the Java Runtime Environment to continue.\n");
    assertEquals(OutcomeCategory.TOO_LARGE, WorkerExit.cause(1, folder).reason().category());
  }

  private void write(String text) throws IOException {
    Files.writeString(CrashFile.in(folder), text);
  }
}
