package io.kaibiao.page.source;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import java.nio.charset.StandardCharsets;

/** Examines a file's bytes before a parser does, to report clearly what is wrong with it. */
final class FileSignature {

  /** Number of bytes in which the header may be, as in Acrobat. */
  private static final int HEADER_WINDOW = 1024;

  /**
   * Number of bytes in which the end of a PDF may be. Some mail systems append data of their own.
   */
  private static final int TRAILER_WINDOW = 8192;

  private FileSignature() {}

  /** Tells whether the bytes begin like an image file. */
  static boolean isImage(byte[] bytes) {
    String head = latin1(bytes, 0, Math.min(bytes.length, 32));
    return kind(head).endsWith("image");
  }

  static void check(String name, byte[] bytes) throws InputException {
    if (bytes.length == 0) {
      throw new InputException(
          Reason.EMPTY, name + ": is empty (0 bytes); get the file again from its publisher");
    }
    String head = latin1(bytes, 0, Math.min(bytes.length, HEADER_WINDOW));
    if (!head.contains("%PDF-")) {
      throw new InputException(
          Reason.NOT_A_PDF,
          name + ": is " + kind(head) + ", neither a PDF nor an image; give a PDF file");
    }
    int from = Math.max(0, bytes.length - TRAILER_WINDOW);
    String tail = latin1(bytes, from, bytes.length - from);
    if ((!tail.contains("%%EOF") && !tail.contains("startxref"))
        || isShorterThanDeclared(head, bytes)) {
      throw new InputException(
          Reason.DAMAGED,
          name + ": is cut off before its end; get the whole file again from its publisher");
    }
  }

  /** Tells whether a linearized file is shorter than the length stated in its first object. */
  private static boolean isShorterThanDeclared(String head, byte[] bytes) {
    int linearized = head.indexOf("/Linearized");
    int at = linearized < 0 ? -1 : head.indexOf("/L ", linearized);
    if (at < 0) {
      return false;
    }
    long length = 0;
    for (int i = at + 3; i < head.length() && Character.isDigit(head.charAt(i)); i++) {
      length = length * 10 + (head.charAt(i) - '0');
    }
    return bytes.length < length;
  }

  private static String kind(String head) {
    if (head.startsWith("\u0089PNG")) {
      return "a PNG image";
    }
    if (head.startsWith("\u00FF\u00D8")) {
      return "a JPEG image";
    }
    if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return "a TIFF image";
    }
    if (head.startsWith("BM")) {
      return "a BMP image";
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return "a WebP image";
    }
    if (head.startsWith("\0\0\0\fjP  \r\n") || head.startsWith("\u00FFO\u00FFQ")) {
      return "a JPEG 2000 image";
    }
    if (head.startsWith("PK")) {
      return "a ZIP or Office file";
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return "an old Office file";
    }
    if (head.stripLeading().startsWith("<")) {
      return "a web page";
    }
    boolean text = head.chars().allMatch(c -> c >= 0x20 || c == '\n' || c == '\r' || c == '\t');
    return text ? "a text file" : "a file of an unknown kind";
  }

  private static String latin1(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
