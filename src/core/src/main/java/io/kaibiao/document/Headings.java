package io.kaibiao.document;

import io.kaibiao.document.NumberingStyle.Use;
import io.kaibiao.report.place.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes headings from paragraphs and list items that look like them. Belongs to one
 * document.
 */
final class Headings {

  private static final DocumentTolerances.Headings LIMITS = DocumentTolerances.STANDARD.headings();

  private final Phrasebook phrases;
  private final Contents contents;
  private final double bodySize;

  Headings(Phrasebook phrases, Contents contents, double bodySize) {
    this.phrases = phrases;
    this.contents = contents;
    this.bodySize = bodySize;
  }

  private enum Certainty {
    CERTAIN,
    POSSIBLE
  }

  private record Candidate(NumberingStyle style, Certainty certainty) {}

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
        if (candidate.certainty() == Certainty.CERTAIN) {
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

  /** Makes candidates of one style with nothing between them list items. */
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
    if (text.length() - number > LIMITS.longest()
        || phrases.isSentence(text)
        || style.use() == Use.ITEM
        || paragraph.lines() > LIMITS.mostLines()) {
      return null;
    }
    String bare = Blanks.removed(text);
    boolean numbered = number > 0;
    double larger = paragraph.origin() == Origin.PIXELS ? LIMITS.largerInk() : LIMITS.larger();
    boolean large = paragraph.size() >= larger * bodySize && bodySize > 0;
    Optional<Contents.Entry> listed = contents.entry(bare);
    if (listed.isPresent() && !numbered) {
      // A heading in larger type may be numbered only in the table of contents; its siblings then
      // have that style too.
      NumberingStyle known = listed.get().style();
      return new Candidate(large && known.use() != Use.HEADING ? style : known, Certainty.CERTAIN);
    }
    if (listed.isPresent()
        || phrases.isKnownHeading(bare)
        || (numbered && (style.use() == Use.HEADING || large))) {
      return new Candidate(style, Certainty.CERTAIN);
    }
    if (numbered) {
      return text.length() > number ? new Candidate(style, Certainty.POSSIBLE) : null;
    }
    boolean words =
        text.length() <= LIMITS.longestPlain() && text.codePoints().anyMatch(Headings::isWord);
    return words && large && !isAside(text) ? new Candidate(style, Certainty.CERTAIN) : null;
  }

  private static boolean isWord(int c) {
    return Character.isLetter(c);
  }

  /** Tells whether a line is in brackets, and so a remark on the line above. */
  private static boolean isAside(String text) {
    return text.startsWith("（") || text.startsWith("(");
  }
}
