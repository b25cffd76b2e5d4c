package io.kaibiao.page.source;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Examines a file's bytes before a parser does, to report clearly what is wrong with it. */
final class FileSignature {

  /** Number of bytes in which the header may be, as in Acrobat. */
  private static final int HEADER_WINDOW = 1024;

  private static final String WEB_PAGE = "a web page";
  private static final String TEXT = "a text file";
  private static final String OLD_OFFICE = "an old Office file";
  private static final String UNKNOWN = "a file of an unknown kind";

  /** The kinds that a PDF without a header may look like. */
  private static final Set<String> UNSURE = Set.of(WEB_PAGE, TEXT, UNKNOWN);

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
    if (!head.contains("%PDF-") && !hasObjects(kind(head), bytes)) {
      throw refusal(name, bytes);
    }
  }

  /** Returns the refusal of a file that is no PDF. */
  static InputException refusal(String name, byte[] bytes) {
    String head = latin1(bytes, 0, Math.min(bytes.length, HEADER_WINDOW));
    if (kind(head).equals(OLD_OFFICE)) {
      return new InputException(
          Reason.NOT_A_PDF,
          name + ": is an old Office file, which is not read; save it as .docx or .xlsx");
    }
    return new InputException(
        Reason.NOT_A_PDF,
        name + ": is " + kind(head) + ", neither a PDF nor an image; give a PDF file");
  }

  /** Tells whether a file has the header of a PDF where programs look for it. */
  static boolean isHeaded(byte[] bytes) {
    return latin1(bytes, 0, Math.min(bytes.length, HEADER_WINDOW)).contains("%PDF-");
  }

  /** Tells whether a file without the header of a PDF has objects like one. */
  private static boolean hasObjects(String kind, byte[] bytes) {
    return UNSURE.contains(kind) && latin1(bytes, 0, bytes.length).contains("endobj");
  }

  /** Tells whether the bytes are those of a PDF, sound or not, as opposed to those of a text. */
  static boolean isPdf(byte[] bytes) {
    String head = latin1(bytes, 0, Math.min(bytes.length, HEADER_WINDOW));
    return head.contains("%PDF-") || hasObjects(kind(head), bytes);
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
    if (head.startsWith("GIF8")) {
      return "a GIF image";
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
      return OLD_OFFICE;
    }
    if (head.stripLeading().startsWith("<")) {
      return WEB_PAGE;
    }
    boolean text = head.chars().allMatch(c -> c >= 0x20 || c == '\n' || c == '\r' || c == '\t');
    return text ? TEXT : UNKNOWN;
  }

  private static String latin1(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
