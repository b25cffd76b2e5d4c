package io.kaibiao.page.source;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.file.NamedFile;
import io.kaibiao.file.Sha256;
import io.kaibiao.ocr.PolicyReader;
import io.kaibiao.page.pixels.PixelPages;
import io.kaibiao.page.script.Words;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetDocument;
import io.kaibiao.sheet.SheetFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens documents of all supported kinds.
 *
 * <p>Safe for use by many threads if the reader is.
 */
public final class PageSources {

  private final Supplier<PolicyReader> reader;
  private final Words words;

  /**
   * Makes an opener.
   *
   * @param reader returns the reader of pixels; called only when a page needs one
   * @param words the words by which a correct text layer is recognized
   */
  public PageSources(Supplier<PolicyReader> reader, Words words) {
    this.reader = reader;
    this.words = words;
  }

  /** Returns an opener of documents whose pages are drawn and not read. */
  public static PageSources ofPictures() {
    return new PageSources(
        () -> {
          throw new IllegalStateException("pages are drawn, not read");
        },
        text -> false);
  }

  /** Tells whether a document is an image file and no PDF. */
  public static boolean isImage(byte[] document) {
    return FileSignature.isImage(document);
  }

  /** Tells whether an image file shows its pixels as they are stored, not turned or mirrored. */
  public static boolean isShownAsStored(byte[] image) {
    ImageFacts facts = ImageFacts.of(image);
    return facts.quarters() == 0 && !facts.mirrored();
  }

  /**
   * Opens a file.
   *
   * @throws InputException if there is no such file, or it is of an unknown kind, damaged,
   *     truncated or encrypted
   */
  public PageSource open(Path file, @Nullable String password) throws InputException {
    return open(Opening.with(password), file);
  }

  /**
   * Opens a file.
   *
   * @throws InputException if there is no such file, or it is of an unknown kind, damaged,
   *     truncated, encrypted or too large
   */
  public PageSource open(Opening opening, Path file) throws InputException {
    String name = name(file);
    try {
      if (Files.isDirectory(file)) {
        throw new InputException(
            Reason.UNREADABLE, name + ": is a folder, not a PDF; name a file in it");
      }
      return open(opening, name, bytes(file, opening.mostBytes()));
    } catch (NoSuchFileException e) {
      throw new InputException(
          Reason.NOT_FOUND, name + ": no such file; check the path " + file, e);
    } catch (IOException e) {
      throw new InputException(
          Reason.UNREADABLE,
          name + ": can't be read (" + PdfSource.oneLine(e) + "); check the file's permissions",
          e);
    }
  }

  /**
   * Opens a document held in memory.
   *
   * @param name its name in messages
   * @throws InputException if it is of an unknown kind, damaged, truncated or encrypted
   */
  public PageSource open(String name, byte[] bytes, @Nullable String password)
      throws InputException {
    return open(Opening.with(password), name, bytes);
  }

  /**
   * Opens a document held in memory.
   *
   * @param name its name in messages
   * @throws InputException if it is of an unknown kind, damaged, truncated, encrypted or too large
   */
  public PageSource open(Opening opening, String name, byte[] bytes) throws InputException {
    if (bytes.length > opening.mostBytes()) {
      throw new InputException(
          Reason.TOO_LARGE,
          name
              + ": has more than "
              + opening.mostBytes()
              + " bytes, the most that an input may have; raise the limit to convert it");
    }
    PixelPages pixels = new PixelPages(reader, opening.checkpoint());
    InputIdentity identity = new InputIdentity(name, Sha256.of(bytes));
    if (FileSignature.isImage(bytes)) {
      return ImageSource.open(identity, bytes, pixels);
    }
    try {
      Optional<? extends PageSource> other = unprinted(identity, bytes, opening.checkpoint());
      if (other.isPresent()) {
        return other.get();
      }
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new InputException(
          Reason.TOO_LARGE, name + ": can't be read (" + PageFailure.words(e) + ")", e);
    }
    return PdfSource.open(identity, bytes, opening, pixels, words);
  }

  /** Opens a document that is neither a PDF nor an image; nothing if it is of no such kind. */
  private static Optional<? extends PageSource> unprinted(
      InputIdentity identity, byte[] bytes, Checkpoint checkpoint) throws InputException {
    String name = identity.name();
    if (OtherDocuments.isNone(name, bytes)) {
      return Optional.empty();
    }
    Optional<WordSource> recognized = WordSource.open(identity, bytes, checkpoint);
    if (recognized.isPresent()) {
      return recognized;
    }
    Optional<SheetFormat> sheets = SheetFormats.of(name, bytes);
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    SheetBounds bounds = SheetBounds.with(checkpoint);
    SheetDocument document = sheets.get().read(name, bytes, bounds);
    return Optional.of(new SheetSource(identity, bounds.required(name, document)));
  }

  /** Returns the name of a file in messages. */
  public static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /**
   * Reads a stream to its end, or until it is known to be too long.
   *
   * @param most maximum number of bytes; at most one more is read
   */
  public static byte[] bytes(InputStream stream, long most) throws IOException {
    return most < Integer.MAX_VALUE ? stream.readNBytes((int) most + 1) : stream.readAllBytes();
  }

  private static byte[] bytes(Path file, long most) throws IOException {
    NamedFile.requirePlain(file);
    if (most >= Integer.MAX_VALUE) {
      return Files.readAllBytes(file);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return bytes(stream, most);
    }
  }
}
