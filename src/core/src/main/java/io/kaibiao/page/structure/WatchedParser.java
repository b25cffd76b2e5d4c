package io.kaibiao.page.structure;

import io.kaibiao.page.limit.FunctionPrograms;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/**
 * PDFBox's parser, which repairs silently, extended by a record of what it repaired or could not
 * read.
 */
final class WatchedParser extends PDFParser {

  private final WatchedReferences references = new WatchedReferences();
  private final UnreadableObjects unreadable = new UnreadableObjects();
  private boolean headed;
  private int wrongLengths;

  WatchedParser(RandomAccessRead source, String password) throws IOException {
    super(source, password, null, null, IOUtils.createMemoryOnlyStreamCache());
    xrefTrailerResolver = references;
  }

  /** Tells whether the file has the header of a PDF. */
  boolean isHeaded() {
    return headed;
  }

  /** Returns the cross-reference tables as the file has them, and whether they were repaired. */
  WatchedReferences references() {
    return references;
  }

  /** Returns how many streams were read that state no length or a wrong one. */
  int wrongLengths() {
    return wrongLengths;
  }

  /** Returns the objects that were asked for and could not be read. */
  UnreadableObjects unreadable() {
    return unreadable;
  }

  @Override
  protected boolean parsePDFHeader() throws IOException {
    headed = super.parsePDFHeader();
    return headed;
  }

  @Override
  protected void initialParse() throws IOException {
    COSDictionary trailer = retrieveTrailer();
    if (trailer.getCOSDictionary(COSName.ROOT) == null) {
      // Without a catalog, the pages can still be found by themselves.
      COSDictionary catalog = new COSDictionary();
      catalog.setItem(COSName.TYPE, COSName.CATALOG);
      trailer.setItem(COSName.ROOT, catalog);
    }
    document.setDecrypted();
    initialParseDone = true;
  }

  @Override
  protected COSDictionary retrieveTrailer() throws IOException {
    try {
      return super.retrieveTrailer();
    } catch (InvalidPasswordException e) {
      throw e;
    } catch (IOException | LinkageError e) {
      // PDFBox has no other handlers than the standard one, or lacks the libraries that they need.
      COSDictionary encryption = document.getEncryptionDictionary();
      String handler = encryption == null ? null : encryption.getNameAsString(COSName.FILTER);
      if (handler != null && !StandardSecurityHandler.FILTER.equals(handler)) {
        throw new UnknownHandlerException(handler, e);
      }
      throw e;
    }
  }

  /** Leaves alone a document of which only the attached files are encrypted (7.6.6). */
  @Override
  protected void prepareDecryption() throws IOException {
    COSDictionary encryption = document.getEncryptionDictionary();
    if (encryption == null || !isIdentity(encryption, "StmF") || !isIdentity(encryption, "StrF")) {
      super.prepareDecryption();
    }
  }

  private static boolean isIdentity(COSDictionary encryption, String use) {
    return COSName.IDENTITY.equals(encryption.getCOSName(COSName.getPDFName(use)));
  }

  @Override
  protected boolean resetTrailerResolver() {
    references.finish();
    return true;
  }

  @Override
  public COSBase dereferenceCOSObject(COSObject object) throws IOException {
    try {
      return super.dereferenceCOSObject(object);
    } catch (IOException | RuntimeException e) {
      unreadable.add(object);
      throw e;
    }
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    resolveFilters(dictionary);
    dropForeignLength(dictionary);
    COSBase stated = dictionary.getItem(COSName.LENGTH);
    COSStream stream = super.parseCOSStream(dictionary);
    if (!dictionary.containsKey(COSName.LENGTH) || dictionary.getItem(COSName.LENGTH) != stated) {
      wrongLengths++;
    }
    FunctionPrograms.check(stream);
    return stream;
  }

  /** Drops a length that is no number, for which PDFBox gives the stream up. */
  private static void dropForeignLength(COSDictionary dictionary) {
    if (!(dictionary.getDictionaryObject(COSName.LENGTH) instanceof COSNumber)) {
      dictionary.removeItem(COSName.LENGTH);
    }
  }

  /** Replaces references in a list of filters, which PDFBox refuses, by what they refer to. */
  private static void resolveFilters(COSDictionary dictionary) {
    if (dictionary.getItem(COSName.FILTER) instanceof COSArray filters) {
      for (int i = 0; i < filters.size(); i++) {
        if (filters.get(i) instanceof COSObject reference
            && reference.getObject() instanceof COSName name) {
          filters.set(i, name);
        }
      }
    }
  }
}
