package io.kaibiao.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists Chinese characters that OCR reads as signs or letters where a scan broke their strokes: a 工
 * without its foot becomes a bracket. Immutable and safe for use by many threads.
 */
final class TakenFor {

  private static final String RESOURCE = "taken-for.tsv";

  private final Map<Character, String> characters = new HashMap<>();

  /**
   * Loads the table.
   *
   * @throws UncheckedIOException if the jar is broken
   */
  TakenFor() {
    try (InputStream in = TakenFor.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException(RESOURCE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab == 1) {
          characters.put(line.charAt(0), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the texts that result from replacing one sign among Chinese characters, one for each
   * replacement.
   */
  List<String> others(String text) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      String was = characters.get(text.charAt(i));
      if (was != null && isAmongWords(text, i)) {
        for (int k = 0; k < was.length(); k++) {
          others.add(text.substring(0, i) + was.charAt(k) + text.substring(i + 1));
        }
      }
    }
    return others;
  }

  /** Tells whether a sign has only Chinese characters beside it. */
  private static boolean isAmongWords(String text, int at) {
    boolean before = at == 0 || Character.isIdeographic(text.charAt(at - 1));
    boolean behind = at + 1 == text.length() || Character.isIdeographic(text.charAt(at + 1));
    return before && behind && text.length() > 1;
  }
}
