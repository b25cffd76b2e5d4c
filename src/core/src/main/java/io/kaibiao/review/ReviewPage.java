package io.kaibiao.review;

import io.kaibiao.resource.Resource;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * The HTML around a report's data: style, program and words are parts of the one file, and its
 * content security policy lets nothing else in. What a document says is data, which the program
 * sets as text. Immutable; safe for use by many threads.
 */
public final class ReviewPage {

  private static final String[] PROGRAM = {
    "numbers.js",
    "model.js",
    "identities.js",
    "words.js",
    "dom.js",
    "picture.js",
    "grid.js",
    "card.js",
    "queue.js",
    "keep.js",
    "review.js"
  };

  private final String style = resource("review.css");
  private final String words = ScriptText.inScript(resource("words.json"));
  private final String body = resource("review.html");
  private final String program;

  private ReviewPage(String[] parts) {
    StringBuilder all = new StringBuilder("'use strict';\n(() => {\n");
    for (String part : parts) {
      all.append(resource(part));
    }
    this.program = all.append("})();\n").toString();
  }

  /** Returns the page of a report. */
  public static ReviewPage ofReport() {
    return new ReviewPage(PROGRAM);
  }

  /** Where a page has its pictures from, and where it sends corrections. */
  public enum Use {
    /** A file: pictures are parts of it, and corrections are downloaded. */
    FILE("img-src data:"),
    /** A page of a server: pictures come from it, and corrections go to it. */
    SERVER("img-src blob:; connect-src 'self'");

    private final String sources;

    Use(String sources) {
      this.sources = sources;
    }
  }

  /** Returns the content security policy of the page. */
  public String policy(Use use) {
    return "default-src 'none'; script-src '"
        + digest(program)
        + "'; style-src '"
        + digest(style)
        + "'; "
        + use.sources
        + "; base-uri 'none'; form-action 'none'";
  }

  /**
   * Writes the page up to its pictures.
   *
   * @param data the data of the report, JSON
   */
  public void begin(Writer out, Use use, String data) throws IOException {
    out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(use) + "\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.write("<meta name=\"generator\" content=\"Kaibiao\">\n<title>Kaibiao</title>\n");
    out.write("<link rel=\"icon\" href=\"data:,\">\n<style>");
    out.write(style);
    out.write("</style>\n</head>\n<body data-use=\"" + use.name().toLowerCase(Locale.ROOT));
    out.write("\">\n");
    out.write(body);
    data(out, "words", words);
    data(out, "data", ScriptText.inScript(data));
    out.write("<script>");
    out.write(program);
    out.write("</script>\n");
  }

  /** Writes the picture of a page of the report. */
  public void picture(Writer out, int page, ReviewPictures.Picture picture) throws IOException {
    out.write(
        "<script type=\"text/plain\" id=\"page-"
            + page
            + "\" data-type=\""
            + picture.file().type()
            + "\" data-width=\""
            + picture.width()
            + "\" data-height=\""
            + picture.height()
            + "\">");
    out.write(Base64.getEncoder().encodeToString(picture.file().bytes()));
    out.write("</script>\n");
  }

  /** Writes the end of the page. */
  public void end(Writer out) throws IOException {
    out.write("</body>\n</html>\n");
  }

  private static void data(Writer out, String id, String json) throws IOException {
    out.write("<script type=\"application/json\" id=\"" + id + "\">");
    out.write(json);
    out.write("</script>\n");
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    return Resource.text(ReviewPage.class, name);
  }
}
