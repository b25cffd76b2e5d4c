package io.kaibiao.export.original;

import io.kaibiao.file.NamedFile;
import io.kaibiao.file.Sha256;
import io.kaibiao.report.Source;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The document that a report was made of, for outputs that show its pages. Its bytes are read when
 * they are needed, and again each time: it may be used by several threads.
 */
@FunctionalInterface
public interface OriginalDocument {

  /** Stands for a document that is not at hand: outputs that need it can't be written. */
  OriginalDocument NONE =
      () -> {
        throw new IOException("the document that the result was made of is not at hand");
      };

  /**
   * Returns the bytes of the document, which the caller must not change.
   *
   * @throws IOException if they can't be read; the message is one line for a person
   */
  byte[] bytes() throws IOException;

  /** Returns the password of an encrypted document, or null if there is none. */
  default @Nullable String password() {
    return null;
  }

  /**
   * Returns the bytes of the document that a report was made of.
   *
   * @param source what the report says of it
   * @throws IOException if they can't be read, or have changed since
   */
  default byte[] bytesOf(Source source) throws IOException {
    byte[] bytes = bytes();
    if (!Sha256.of(bytes).equals(source.sha256())) {
      throw new IOException(source.name() + ": is not the document that the result was made of");
    }
    return bytes;
  }

  /** Returns this document with a password, or with none for null. */
  default OriginalDocument withPassword(@Nullable String secret) {
    OriginalDocument plain = this;
    return new OriginalDocument() {
      @Override
      public byte[] bytes() throws IOException {
        return plain.bytes();
      }

      @Override
      public @Nullable String password() {
        return secret;
      }
    };
  }

  /** Returns a document without a password that is held in memory and no longer changed. */
  static OriginalDocument of(byte[] document) {
    return () -> document;
  }

  /** Returns a document without a password in a file. */
  static OriginalDocument of(Path file) {
    return () -> NamedFile.read(file);
  }
}
