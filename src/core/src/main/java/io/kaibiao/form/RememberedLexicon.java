package io.kaibiao.form;

import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A lexicon that keeps its answers: the pages of a report ask about the same heads and lines again
 * and again, and several rules about each.
 *
 * <p>Unlike other lexicons mutable; belongs to one document and one thread.
 */
public final class RememberedLexicon implements Lexicon {

  /** Most answers of a kind that are kept; then all are dropped. */
  private static final int MOST = 20_000;

  private final Lexicon lexicon;
  private final Map<String, Boolean> headers = new HashMap<>();
  private final Map<String, LineKind> kinds = new HashMap<>();

  /** Makes one that asks another lexicon what it was not asked before. */
  public RememberedLexicon(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public boolean isHeader(String text) {
    return answer(headers, text, lexicon::isHeader);
  }

  @Override
  public LineKind kindOf(String text) {
    return answer(kinds, text, lexicon::kindOf);
  }

  private static <T> T answer(Map<String, T> known, String text, Function<String, T> question) {
    T answer = known.get(text);
    if (answer == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      answer = question.apply(text);
      known.put(text, answer);
    }
    return answer;
  }

  @Override
  public boolean isOrdinalMark(String text) {
    return lexicon.isOrdinalMark(text);
  }

  @Override
  public boolean opensRecord(String text) {
    return lexicon.opensRecord(text);
  }

  @Override
  public boolean isLevelHead(String text) {
    return lexicon.isLevelHead(text);
  }

  @Override
  public boolean isLevel(String text) {
    return lexicon.isLevel(text);
  }

  @Override
  public String corrected(String text) {
    return lexicon.corrected(text);
  }
}
