package io.kaibiao.page.content;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a content stream that is in memory. They are those of PDFBox's parser, which reads
 * byte by byte from a stream and makes a text of each number: tokens of the usual kinds are found
 * in the bytes, all others (dictionaries, inline images, escapes, damage) are left to it.
 *
 * <p>Belongs to one content stream and one thread.
 */
public final class ContentTokens extends PDFStreamParser {

  private final ContentBytes bytes;
  private final KnownNames names;

  /** Whether PDFBox's parser is at work, which asks for the tokens inside of its own. */
  private boolean delegating;

  /**
   * Makes the tokens of a content stream.
   *
   * @param content its decoded bytes, which must not change
   * @param names receives the names that occur in it
   */
  public ContentTokens(byte[] content, KnownNames names) {
    super(content);
    this.bytes = new ContentBytes(content);
    this.names = names;
  }

  /** Returns the next token, an operator or a direct object, or null at the end. */
  @Override
  public @Nullable Object parseNextToken() throws IOException {
    if (delegating) {
      return super.parseNextToken();
    }
    int start = bytes.skipBlanks();
    if (start >= 0) {
      Object token = known();
      if (token != null) {
        return token;
      }
      bytes.moveTo(start);
    }
    return delegated();
  }

  private @Nullable Object known() {
    int first = bytes.peek();
    return switch (first) {
      case '/' -> name();
      case '(' -> string(bytes.literal());
      case '<' -> string(bytes.hex());
      case '[' -> array();
      default -> Numerals.isStart(first) ? Numerals.read(bytes) : KnownOperators.read(bytes);
    };
  }

  private @Nullable COSName name() {
    int from = bytes.position() + 1;
    int to = bytes.skipName();
    return to < 0 ? null : names.of(bytes, from, to);
  }

  private static @Nullable COSString string(byte @Nullable [] value) {
    return value == null ? null : new COSString(value);
  }

  /** Returns an array of numbers and strings, or null if it holds anything else. */
  private @Nullable COSArray array() {
    bytes.moveTo(bytes.position() + 1);
    COSArray array = new COSArray();
    while (bytes.skipBlanks() >= 0) {
      int first = bytes.peek();
      if (first == ']') {
        bytes.moveTo(bytes.position() + 1);
        return array;
      }
      COSBase element =
          switch (first) {
            case '(' -> string(bytes.literal());
            case '<' -> string(bytes.hex());
            default -> Numerals.isStart(first) ? Numerals.read(bytes) : null;
          };
      if (element == null) {
        return null;
      }
      array.add(element);
    }
    return null;
  }

  /** Returns the token that PDFBox's parser finds here. */
  private @Nullable Object delegated() throws IOException {
    if (source.isClosed()) {
      return null;
    }
    source.seek(bytes.position());
    delegating = true;
    try {
      return super.parseNextToken();
    } finally {
      delegating = false;
      bytes.moveTo(source.isClosed() ? bytes.length() : Math.toIntExact(source.getPosition()));
    }
  }
}
