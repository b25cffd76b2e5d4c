package io.kaibiao.document;

import io.kaibiao.document.NumberingStyle.Use;
import io.kaibiao.report.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings from the paragraphs and items of lists that look like them. Belongs to one
 * document.
 */
final class Headings {

  /** A numbered heading is no longer than this. */
  private static final int LONGEST = 60;

  /** A heading that nothing but its size shows is no longer than this, nor has it more lines. */
  private static final int LONGEST_PLAIN = 45;

  private static final int MOST_LINES = 3;

  /** A heading without a number is larger than the text by this factor at least. */
  private static final double LARGER = 1.08;

  /** The size of ink that was scanned depends on the characters, so more is asked of it. */
  private static final double LARGER_INK = 1.3;

  private final Phrasebook phrases;
  private final Contents contents;
  private final double bodySize;

  Headings(Phrasebook phrases, Contents contents, double bodySize) {
    this.phrases = phrases;
    this.contents = contents;
    this.bodySize = bodySize;
  }

  private enum Sureness {
    CERTAIN,
    POSSIBLE
  }

  private record Candidate(NumberingStyle style, Sureness sureness) {}

  /** Returns the headings among the paragraphs of a flow, each with its style. */
  Map<Paragraph, NumberingStyle> of(List<FlowItem> flow) {
    Map<Paragraph, NumberingStyle> headings = new HashMap<>();
    List<Paragraph> run = new ArrayList<>();
    Candidate before = null;
    for (FlowItem item : flow) {
      if (item instanceof FlowItem.Done done && done.block().kind().isFurniture()) {
        continue;
      }
      Candidate candidate = item instanceof Paragraph paragraph ? candidate(paragraph) : null;
      boolean sibling =
          candidate != null && before != null && candidate.style().equals(before.style());
      if (!sibling) {
        settle(run, headings);
        run.clear();
      }
      if (candidate != null && item instanceof Paragraph paragraph) {
        if (candidate.sureness() == Sureness.CERTAIN) {
          headings.put(paragraph, candidate.style());
        } else {
          run.add(paragraph);
        }
      }
      before = candidate;
    }
    settle(run, headings);
    return headings;
  }

  /** Candidates of one style with nothing between them are items of a list. */
  private void settle(List<Paragraph> run, Map<Paragraph, NumberingStyle> headings) {
    if (run.size() == 1) {
      Paragraph only = run.get(0);
      headings.put(only, style(only));
    }
  }

  private NumberingStyle style(Paragraph paragraph) {
    return paragraph.number().map(Phrasebook.Numbering::style).orElse(phrases.plain());
  }

  private @Nullable Candidate candidate(Paragraph paragraph) {
    String text = paragraph.text();
    NumberingStyle style = style(paragraph);
    int number = paragraph.number().map(Phrasebook.Numbering::length).orElse(0);
    if (text.length() - number > LONGEST
        || phrases.isSentence(text)
        || style.use() == Use.ITEM
        || paragraph.lines() > MOST_LINES) {
      return null;
    }
    String bare = Blanks.removed(text);
    boolean numbered = number > 0;
    double larger = paragraph.origin() == Origin.PIXELS ? LARGER_INK : LARGER;
    boolean large = paragraph.size() >= larger * bodySize && bodySize > 0;
    Optional<Contents.Entry> listed = contents.entry(bare);
    if (listed.isPresent() && !numbered) {
      // A title in larger type may be numbered in the table of contents only; so are its siblings,
      // whose names may differ there.
      NumberingStyle known = listed.get().style();
      return new Candidate(large && known.use() != Use.HEADING ? style : known, Sureness.CERTAIN);
    }
    if (listed.isPresent()
        || phrases.isKnownHeading(bare)
        || (numbered && (style.use() == Use.HEADING || large))) {
      return new Candidate(style, Sureness.CERTAIN);
    }
    if (numbered) {
      return text.length() > number ? new Candidate(style, Sureness.POSSIBLE) : null;
    }
    boolean words = text.length() <= LONGEST_PLAIN && text.codePoints().anyMatch(Headings::isWord);
    return words && large && !isAside(text) ? new Candidate(style, Sureness.CERTAIN) : null;
  }

  private static boolean isWord(int c) {
    return Character.isLetter(c);
  }

  /** A line in brackets says something about the line above it. */
  private static boolean isAside(String text) {
    return text.startsWith("（") || text.startsWith("(");
  }
}
