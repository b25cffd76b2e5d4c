package io.kaibiao.page;

import io.kaibiao.report.InputException;
import io.kaibiao.report.InputException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * An open PDF. Pages are read one at a time and not kept.
 *
 * <p>Belongs to one thread. Close it to give the file back.
 */
public final class PdfSource implements PageSource {

  private final String name;
  private final String sha256;
  private final PDDocument document;
  private final FontFaces faces = new FontFaces();
  private final HiddenLayers layers;
  private final PageBuilder builder = new PageBuilder(new Watermarks());

  private PdfSource(String name, String sha256, PDDocument document) {
    this.name = name;
    this.sha256 = sha256;
    this.document = document;
    this.layers = HiddenLayers.of(document);
  }

  /**
   * Opens a file.
   *
   * @throws InputException if there is no such file, it is no PDF, damaged, cut off or locked
   */
  public static PdfSource open(Path file, @Nullable String password) throws InputException {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.isDirectory(file)) {
        throw new InputException(
            Reason.UNREADABLE, name + ": is a folder, not a PDF; name a file in it");
      }
      return open(name, Files.readAllBytes(file), password);
    } catch (NoSuchFileException e) {
      throw new InputException(
          Reason.UNREADABLE, name + ": no such file; check the path " + file, e);
    } catch (IOException e) {
      throw new InputException(
          Reason.UNREADABLE,
          name + ": can't be read (" + oneLine(e) + "); check the file's permissions",
          e);
    }
  }

  /**
   * Opens a document held in memory.
   *
   * @param name what messages call it
   * @throws InputException if it is no PDF, damaged, cut off or locked
   */
  public static PdfSource open(String name, byte[] bytes, @Nullable String password)
      throws InputException {
    FileSignature.check(name, bytes);
    PDDocument document;
    try {
      document = Loader.loadPDF(bytes, password == null ? "" : password);
    } catch (InvalidPasswordException e) {
      if (password == null) {
        throw new InputException(
            Reason.PASSWORD_MISSING, name + ": is encrypted; give its password (--password)", e);
      }
      throw new InputException(
          Reason.PASSWORD_WRONG, name + ": the password does not open it; check the password", e);
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          Reason.DAMAGED,
          name + ": is damaged (" + oneLine(e) + "); get the file again from its publisher",
          e);
    }
    PdfSource source = new PdfSource(name, digest(bytes), document);
    if (source.pageCount() == 0) {
      source.close();
      throw new InputException(
          Reason.DAMAGED, name + ": has no pages; get the file again from its publisher");
    }
    return source;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String sha256() {
    return sha256;
  }

  @Override
  public int pageCount() {
    return document.getNumberOfPages();
  }

  @Override
  public Page page(int number) throws InputException {
    try {
      PDPage page = document.getPage(number - 1);
      DisplaySpace space = DisplaySpace.of(page);
      return builder.build(number, space, ContentReader.read(page, space, faces, layers));
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          Reason.DAMAGED, name + ": page " + number + " can't be read (" + oneLine(e) + ")", e);
    }
  }

  @Override
  public boolean isDamaged(int number) {
    try {
      return ContentDamage.isIn(document.getPage(number - 1));
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      // The document lies in memory: nothing of it can be lost by a failing close.
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String oneLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.replaceAll("\\s+", " ").strip();
  }
}
