package io.kaibiao.review;

import io.kaibiao.review.ReviewPictures.Picture;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a page's picture out of a review page that was written before. */
final class EmbeddedPicture {

  private static final String BEGINNING = "<script type=\"text/plain\" id=\"page-";

  /** The line of a picture, as {@link ReviewPage#picture} writes it. */
  private static final Pattern LINE =
      Pattern.compile(
          "<script type=\"text/plain\" id=\"page-([0-9]+)\" data-type=\"(image/(?:png|jpeg))\""
              + " data-width=\"([0-9.]+)\" data-height=\"([0-9.]+)\">([A-Za-z0-9+/=]*)</script>");

  private EmbeddedPicture() {}

  /**
   * Returns a picture; empty if the page holds none, or is that of another document.
   *
   * @param sha256 the SHA-256 of the document
   */
  static Optional<Picture> in(Path file, String sha256, int page) throws IOException {
    if (!areIn(file, sha256)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith(BEGINNING + page + "\""))
          .findFirst()
          .flatMap(EmbeddedPicture::picture);
    }
  }

  /** Tells whether a file is the review page of a document. */
  static boolean areIn(Path file, String sha256) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .takeWhile(line -> !line.startsWith("<script"))
          .anyMatch(
              line ->
                  line.startsWith("<body ") && line.contains("data-document=\"" + sha256 + "\""));
    }
  }

  /** Copies all pictures of a review page. */
  static void copy(Path file, Writer out) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(BEGINNING) && LINE.matcher(line).matches()) {
          out.write(line + "\n");
        }
      }
    }
  }

  private static Optional<Picture> picture(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getDecoder().decode(matcher.group(5));
    return Optional.of(
        new Picture(
            new PictureFile(matcher.group(2), bytes),
            Double.parseDouble(matcher.group(3)),
            Double.parseDouble(matcher.group(4))));
  }
}
