package io.kaibiao.sheet.html;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.report.SourceKind;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetBuilder;
import io.kaibiao.sheet.SheetDocument;
import io.kaibiao.sheet.SheetFormat;
import io.kaibiao.sheet.TextDecoding;
import io.kaibiao.sheet.UnreadContent;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** HTML pages. Nothing that a page names is loaded: no style, picture, frame or link. */
public final class HtmlSheets implements SheetFormat {

  /** Bytes in which the encoding is declared; browsers look at 1024. */
  private static final int DECLARATION = 4096;

  /** Most bytes of a page, which takes about ten times as much memory. */
  private static final int MOST_BYTES = 32 << 20;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})");

  /** Encodings without Chinese characters, and those that are tried in any case. */
  private static final Pattern WESTERN =
      Pattern.compile("utf|iso-8859|iso8859|latin|windows-125|cp125|us-ascii|ascii");

  /** Tells whether a text begins like an HTML page. */
  public static boolean isHtml(String text) {
    String head = text.substring(0, Math.min(text.length(), DECLARATION)).toLowerCase(Locale.ROOT);
    return head.stripLeading().startsWith("<")
        && (head.contains("<html") || head.contains("<!doctype html") || head.contains("<table"));
  }

  @Override
  public SheetDocument read(String name, byte[] bytes, SheetBounds bounds) throws InputException {
    if (bytes.length > MOST_BYTES) {
      throw new InputException(
          Reason.TOO_LARGE,
          name + ": has more than " + MOST_BYTES + " bytes, the most of an HTML page; divide it");
    }
    Document page = Jsoup.parse(decoded(name, bytes));
    SheetBuilder builder = new SheetBuilder(name, bounds, 1);
    HtmlBlocks blocks = new HtmlBlocks(page, builder);
    blocks.read();
    return new SheetDocument(
        SourceKind.HTML,
        List.of(builder.done()),
        UnreadContent.of(
            blocks.hidden(), " elements are hidden and were not read", blocks.pictures()));
  }

  /**
   * Returns the text of a page. Declarations are often wrong, as pages were converted and declared
   * by different programs: a mark of the encoding and whatever is valid UTF-8 count for more, and
   * an encoding that has no Chinese characters is not believed.
   */
  private static String decoded(String name, byte[] bytes) throws InputException {
    Optional<String> marked = TextDecoding.unicode(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = CHARSET.matcher(head);
    if (declared.find()) {
      String charset = declared.group(1).toLowerCase(Locale.ROOT);
      if (charset.startsWith("gb") || charset.startsWith("x-gbk")) {
        return new String(bytes, known("GB18030"));
      }
      if (!WESTERN.matcher(charset).lookingAt()) {
        return new String(bytes, known(charset));
      }
    }
    return TextDecoding.decode(bytes)
        .orElseThrow(
            () -> new InputException(Reason.UNREADABLE, name + ": its encoding is not known"));
  }

  private static Charset known(String charset) {
    try {
      return Charset.forName(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
