package io.kaibiao.page.enclosure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A file that is embedded in a PDF. It can be read as long as the document is open. */
public final class AttachedFile {

  /** The beginning of a PDF, which may stand behind some other bytes. */
  private static final String SIGNATURE = "%PDF-";

  /** Number of bytes in which a PDF begins, as viewers look for it. */
  private static final int SEARCHED = 1_024;

  private final String name;
  private final COSStream stream;

  AttachedFile(String name, COSStream stream) {
    this.name = name;
    this.stream = stream;
  }

  /** Returns its file name without folders and control characters; never empty. */
  public String name() {
    return name;
  }

  /** Tells whether it is a PDF, by its content. One that can't be decoded is none. */
  public boolean isPdf() {
    try (InputStream content = content()) {
      byte[] beginning = content.readNBytes(SEARCHED);
      return new String(beginning, StandardCharsets.ISO_8859_1).contains(SIGNATURE);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns its bytes.
   *
   * @param most maximum number of bytes
   * @throws IOException if it can't be decoded or has more bytes
   */
  public byte[] bytes(int most) throws IOException {
    try (InputStream content = content()) {
      byte[] bytes = content.readNBytes(most);
      if (bytes.length == most && content.read() >= 0) {
        throw new IOException("has more than " + most + " bytes");
      }
      return bytes;
    }
  }

  /** Opens the content. Deflated content is not decoded further than it is read. */
  private InputStream content() throws IOException {
    COSBase filters = stream.getFilters();
    COSBase only = filters instanceof COSArray all && all.size() == 1 ? all.getObject(0) : filters;
    if (only == null) {
      return stream.createRawInputStream();
    }
    return COSName.FLATE_DECODE.equals(only) && !stream.containsKey(COSName.DECODE_PARMS)
        ? new InflaterInputStream(stream.createRawInputStream())
        : stream.createInputStream();
  }
}
