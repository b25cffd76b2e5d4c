package io.kaibiao.page.structure;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The ways in which a PDF can be opened: by its own cross-reference table, which PDFBox repairs as
 * far as it sees errors, or by a search for its objects, as if it had none.
 */
final class Attempts {

  /** Number of bytes at the end of a file in which PDFBox looks for the table in a search. */
  private static final int LAST_BYTES = 16;

  private final byte[] bytes;
  private final String password;

  Attempts(byte[] bytes, String password) {
    this.bytes = bytes;
    this.password = password;
  }

  /**
   * The result of one way of opening the document.
   *
   * @param tree its pages
   */
  record Attempt(PDDocument document, WatchedParser parser, PageTree tree) {}

  /**
   * Opens the document in the way that finds most pages.
   *
   * @param isUpdatedBehind whether the last table is known not to have all objects
   * @throws IOException if it can't be opened in any way
   */
  Attempt best(boolean isUpdatedBehind) throws IOException {
    Attempt stated;
    try {
      stated = attempt(bytes);
    } catch (InvalidPasswordException | UnknownHandlerException e) {
      throw e;
    } catch (IOException e) {
      return searchedAfter(e);
    }
    if (isFinal(stated) && !isUpdatedBehind) {
      return stated;
    }
    Attempt searched;
    try {
      searched = attempt(withoutTable());
    } catch (IOException e) {
      // A search finds no document at all, so that its own tables are the better ones.
      return stated;
    }
    int more = searched.tree().found() - stated.tree().found();
    boolean better = more > 0 || stated.tree().found() == 0 || (more == 0 && isUpdatedBehind);
    (better ? stated : searched).document().close();
    return better ? searched : stated;
  }

  private static boolean isFinal(Attempt attempt) {
    PageTree tree = attempt.tree();
    boolean searched = attempt.parser().references().isRepaired();
    return tree.isEmpty() || (tree.found() > 0 && (tree.lost() == 0 || searched));
  }

  /** Opens by a search what could not be opened by its own tables. */
  private Attempt searchedAfter(IOException failure) throws IOException {
    try {
      return attempt(withoutTable());
    } catch (InvalidPasswordException | UnknownHandlerException e) {
      throw e;
    } catch (IOException e) {
      failure.addSuppressed(e);
      throw failure;
    }
  }

  private Attempt attempt(byte[] file) throws IOException {
    WatchedParser parser = new WatchedParser(new RandomAccessReadBuffer(file), password);
    if (file.length > bytes.length) {
      parser.setEOFLookupRange(LAST_BYTES);
    }
    try {
      PDDocument document = parser.parse();
      return new Attempt(document, parser, PageTree.of(document));
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** Returns the file with so much white space behind it that PDFBox does not see its table. */
  private byte[] withoutTable() {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + LAST_BYTES);
    Arrays.fill(longer, bytes.length, longer.length, (byte) ' ');
    return longer;
  }
}
