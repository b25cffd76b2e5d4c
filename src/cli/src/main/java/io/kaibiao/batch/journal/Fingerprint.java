package io.kaibiao.batch.journal;

import io.kaibiao.batch.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Tells runs that work at the same time which document one of them has claimed a result folder for.
 * The SHA-256 of a document takes as long as a page of it, and is not needed here: where two
 * documents have one fingerprint, a run waits for the other and then looks at the result.
 */
final class Fingerprint {

  private static final int BUFFER_BYTES = 1 << 16;

  private Fingerprint() {}

  /** Returns the length and the CRC-32 of the input's bytes; empty if they can't be read. */
  static Optional<String> of(Input input) {
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[BUFFER_BYTES];
    long length = 0;
    try (InputStream in = input.open()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
        length += read;
      }
    } catch (IOException e) {
      // The conversion of the input fails for the same reason and reports it.
      return Optional.empty();
    }
    return Optional.of(Long.toHexString(length) + "-" + Long.toHexString(sum.getValue()));
  }
}
