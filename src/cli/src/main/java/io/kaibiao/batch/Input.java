package io.kaibiao.batch;

import io.kaibiao.Attachments;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One document to convert, or a placeholder for one that can't be converted. */
public sealed interface Input permits Input.File, Input.Document, Input.Attached, Input.Refused {

  /** Returns the file name without folders. */
  String name();

  /** Returns the name of this input in messages: the path as given or found. */
  String shown();

  /**
   * Throws, before anything is done, if this input stands for no document.
   *
   * @throws InputException if it stands for none; the message says why
   */
  default void requireDocument() throws InputException {}

  /** Converts this input. */
  Report convertWith(Kaibiao kaibiao, ConversionOptions options) throws InputException;

  /**
   * Opens the document's bytes.
   *
   * @throws IOException if they can't be read
   */
  InputStream open() throws IOException;

  /** Returns the document for outputs that show its pages; it has no password yet. */
  default OriginalDocument original() {
    return () -> {
      try (InputStream stream = open()) {
        return stream.readAllBytes();
      }
    };
  }

  /**
   * A file.
   *
   * @param path its location
   */
  record File(Path path) implements Input {
    @Override
    public String name() {
      return String.valueOf(path.getFileName());
    }

    @Override
    public String shown() {
      return path.toString();
    }

    @Override
    public Report convertWith(Kaibiao kaibiao, ConversionOptions options) throws InputException {
      return kaibiao.convert(path, options);
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public OriginalDocument original() {
      return OriginalDocument.of(path);
    }
  }

  /** A document held in memory. */
  final class Document implements Input {

    private final String name;
    private final byte[] bytes;

    /** Makes an input of bytes, which the caller must no longer change. */
    public Document(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String shown() {
      return name;
    }

    @Override
    public Report convertWith(Kaibiao kaibiao, ConversionOptions options) throws InputException {
      return kaibiao.convert(name, bytes, options);
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /**
   * Where a document is attached.
   *
   * @param around the input that it is attached to
   * @param place its 0-based place among the documents attached to that
   */
  record Origin(Input around, int place) {}

  /** A document that is attached to another input. Its bytes are taken out when they are needed. */
  final class Attached implements Input {

    private final String name;
    private final String shown;
    private final Attachments own;
    private final Origin origin;
    private final Content content;

    /** Takes the bytes out of the input around it. */
    @FunctionalInterface
    public interface Content {
      byte[] take() throws InputException, IOException;
    }

    /**
     * Makes an input.
     *
     * @param name a file name that tells it from the input around it
     * @param own what becomes of its own attachments
     * @param origin where it is attached
     */
    public Attached(String name, String shown, Attachments own, Origin origin, Content content) {
      this.name = name;
      this.shown = shown;
      this.own = own;
      this.origin = origin;
      this.content = content;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String shown() {
      return shown;
    }

    /** Returns where it is attached. */
    public Origin origin() {
      return origin;
    }

    @Override
    public Report convertWith(Kaibiao kaibiao, ConversionOptions options) throws InputException {
      try {
        return kaibiao.convert(
            name, content.take(), options.withPages(PageSelection.ALL).withAttachments(own));
      } catch (IOException e) {
        throw new InputException(
            InputException.Reason.UNREADABLE, name + ": can't be read (" + e.getMessage() + ")", e);
      }
    }

    @Override
    public InputStream open() throws IOException {
      try {
        return new ByteArrayInputStream(content.take());
      } catch (InputException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }

  /**
   * An argument that can't be converted: a missing file, or a folder without documents.
   *
   * @param shown the path as given
   * @param reason the kind of the problem
   * @param cause the problem in one line that does not repeat the path
   */
  record Refused(String shown, InputException.Reason reason, String cause) implements Input {
    @Override
    public String name() {
      return shown;
    }

    @Override
    public void requireDocument() throws InputException {
      throw refusal();
    }

    @Override
    public Report convertWith(Kaibiao kaibiao, ConversionOptions options) throws InputException {
      throw refusal();
    }

    private InputException refusal() {
      return new InputException(reason, shown + ": " + cause);
    }

    @Override
    public InputStream open() throws IOException {
      throw new IOException(cause);
    }
  }
}
