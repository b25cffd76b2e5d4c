package io.kaibiao.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class InputExceptionTest {

  @Test
  void missingFilesAreNotFoundAndOthersUnreadable() {
    assertEquals(Reason.NOT_FOUND, Reason.of(new NoSuchFileException("a.pdf")));
    assertEquals(Reason.UNREADABLE, Reason.of(new AccessDeniedException("a.pdf")));
    assertEquals(Reason.UNREADABLE, Reason.of(new IOException("broken")));
  }
}
