package io.kaibiao.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.resource.Resource;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words by which tables are found and put together before their forms are known, from {@code
 * table-words.json}. What forms know of words is the {@link Lexicon}'s.
 */
public final class TableWords {

  private static final JsonNode FILE = Resource.json(TableWords.class, "table-words.json");
  private static final Pattern TOTAL = pattern("total");
  private static final Pattern CONTINUATION = pattern("continuation");
  private static final Pattern CAPTION = pattern("caption");
  private static final Set<String> SPREAD = spread();

  private TableWords() {}

  /** Tells whether a text is the label of a total, which may stand across columns. */
  public static boolean isTotal(String text) {
    return TOTAL.matcher(text.strip()).matches();
  }

  /** Tells whether a line is the numbered caption of a table: Table 3, 表2. */
  public static boolean isCaption(String line) {
    return CAPTION.matcher(line.strip()).lookingAt();
  }

  /** Tells whether two characters that stand apart are one word. */
  public static boolean isSpread(String text) {
    return SPREAD.contains(text);
  }

  /** Returns a title without its mark of continuation: 续表, (续). */
  public static String withoutContinuation(String title) {
    return CONTINUATION.matcher(title).replaceAll("");
  }

  private static Pattern pattern(String name) {
    return Pattern.compile(FILE.path(name).path("pattern").asText());
  }

  private static Set<String> spread() {
    Set<String> words = new HashSet<>();
    FILE.path("spread").forEach(word -> words.add(word.asText()));
    return Set.copyOf(words);
  }
}
