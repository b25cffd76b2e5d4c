package io.kaibiao.document;

import io.kaibiao.document.NumberingStyle.Use;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final HeadingSigns signs;

  Headings(Phrasebook phrases, Contents contents, Margins margins) {
    this.phrases = phrases;
    this.contents = contents;
    this.signs = new HeadingSigns(phrases, margins);
  }

  /** How sure it is that a candidate is a heading. */
  private enum Certainty {
    /** It is one wherever it stands. */
    CERTAIN,
    /** It is one if few of its kind follow one another, and other text of its page follows it. */
    EMPHASIZED,
    /** It is one if none of its kind follows it. */
    POSSIBLE
  }

  private record Candidate(NumberingStyle style, Certainty certainty) {

    /** Tells whether two that follow one another may be items of one list. */
    boolean isLike(Candidate next) {
      boolean emphasized = certainty == Certainty.EMPHASIZED;
      return emphasized == (next.certainty == Certainty.EMPHASIZED)
          && (emphasized || style.equals(next.style));
    }
  }

  /** Returns the headings among the paragraphs of a flow, each with its style. */
  Map<Paragraph, NumberingStyle> of(List<FlowItem> flow) {
    Map<Paragraph, NumberingStyle> headings = new HashMap<>();
    Map<Paragraph, NumberingStyle> run = new LinkedHashMap<>();
    Paragraph last = null;
    Candidate before = null;
    List<FlowItem> text = flow.stream().filter(Headings::isText).toList();
    for (int i = 0; i < text.size(); i++) {
      FlowItem item = text.get(i);
      Candidate candidate = item instanceof Paragraph paragraph ? candidate(paragraph) : null;
      if (candidate == null && item instanceof Paragraph paragraph) {
        candidate = apart(paragraph, paragraph(text, i - 1), paragraph(text, i + 1));
      }
      if (before == null || candidate == null || !before.isLike(candidate)) {
        settle(run, new Neighbours(before, last, item), headings);
        run.clear();
      }
      if (candidate != null && item instanceof Paragraph paragraph) {
        if (candidate.certainty() == Certainty.CERTAIN) {
          headings.put(paragraph, candidate.style());
        } else {
          run.put(paragraph, candidate.style());
          last = paragraph;
        }
      }
      before = candidate;
    }
    settle(run, new Neighbours(before, last, null), headings);
    return headings;
  }

  private static boolean isText(FlowItem item) {
    return !(item instanceof FlowItem.Done done && done.block().kind().isFurniture());
  }

  private static @Nullable Paragraph paragraph(List<FlowItem> flow, int at) {
    return at >= 0 && at < flow.size() && flow.get(at) instanceof Paragraph paragraph
        ? paragraph
        : null;
  }

  private @Nullable Candidate apart(
      Paragraph paragraph, @Nullable Paragraph above, @Nullable Paragraph below) {
    boolean section =
        signs.isSectionApart(paragraph, above, below)
            && signs.isShort(paragraph.text())
            && !phrases.isSentence(paragraph.text());
    return section ? new Candidate(emphasized(paragraph), Certainty.EMPHASIZED) : null;
  }

  /**
   * What stands around the end of a run of candidates.
   *
   * @param kind the last candidate, if any
   * @param last its paragraph, if any
   * @param next what follows them, if anything
   */
  private record Neighbours(
      @Nullable Candidate kind, @Nullable Paragraph last, @Nullable FlowItem next) {}

  /** Makes candidates of one style with nothing between them list items. */
  private void settle(
      Map<Paragraph, NumberingStyle> run,
      Neighbours around,
      Map<Paragraph, NumberingStyle> headings) {
    Candidate kind = around.kind();
    Paragraph last = around.last();
    if (run.isEmpty() || kind == null || last == null) {
      return;
    }
    boolean few =
        kind.certainty() == Certainty.EMPHASIZED
            ? run.size() <= LIMITS.mostInRow() && isHeaded(around.next(), last)
            : run.size() == 1;
    if (few) {
      headings.putAll(run);
    }
  }

  /** Tells whether what follows is text or a table on the page of the heading above it. */
  private boolean isHeaded(@Nullable FlowItem next, Paragraph heading) {
    if (next instanceof FlowItem.Done done) {
      return done.block().page() == heading.page();
    }
    return next instanceof Paragraph paragraph
        && paragraph.page() == heading.page()
        && (paragraph.number().isPresent()
            || phrases.endsSentence(paragraph.text())
            || HeadingSigns.length(paragraph.text()) >= LIMITS.leastHeaded()
            || candidate(paragraph) != null);
  }

  private NumberingStyle style(Paragraph paragraph) {
    return paragraph.number().map(Phrasebook.Numbering::style).orElse(phrases.plain());
  }

  private @Nullable Candidate candidate(Paragraph paragraph) {
    String text = paragraph.text();
    NumberingStyle style = style(paragraph);
    int number = paragraph.number().map(Phrasebook.Numbering::length).orElse(0);
    boolean alphabetic = HeadingSigns.isAlphabetic(text);
    int most = alphabetic ? 2 * LIMITS.longest() : LIMITS.longest();
    boolean large = signs.isLarge(paragraph);
    boolean bold = signs.isBold(paragraph);
    if (text.length() - number > most
        || (phrases.isSentence(text) && !(bold && text.endsWith(":")))
        || style.use() == Use.ITEM
        || paragraph.lines() > LIMITS.mostLines()) {
      return null;
    }
    String bare = Blanks.removed(text);
    boolean numbered = number > 0;
    Optional<Contents.Entry> listed = contents.entry(bare);
    if (listed.isPresent() && !numbered) {
      // A heading in larger type may be numbered only in the table of contents; its siblings then
      // have that style too.
      NumberingStyle known = listed.get().style();
      return new Candidate(large && known.use() != Use.HEADING ? style : known, Certainty.CERTAIN);
    }
    if (listed.isPresent()
        || phrases.isKnownHeading(bare)
        || (numbered && (style.use() == Use.HEADING || large) && !alphabetic)) {
      return new Candidate(style, Certainty.CERTAIN);
    }
    if (numbered && !alphabetic) {
      return text.length() > number ? new Candidate(style, Certainty.POSSIBLE) : null;
    }
    return emphasized(paragraph, style, large, bold);
  }

  /** Returns the candidate that a text without a Chinese number is by its type, if it is one. */
  private @Nullable Candidate emphasized(
      Paragraph paragraph, NumberingStyle style, boolean large, boolean bold) {
    String text = paragraph.text();
    if (!signs.isShort(text)
        || text.codePoints().noneMatch(Character::isLetter)
        || signs.isOther(paragraph, large)) {
      return null;
    }
    if (large) {
      return new Candidate(style, Certainty.CERTAIN);
    }
    return bold || HeadingSigns.isInCapitals(text)
        ? new Candidate(emphasized(paragraph), Certainty.EMPHASIZED)
        : null;
  }

  /** Headings in the size of the text are below those that are numbered. */
  private NumberingStyle emphasized(Paragraph paragraph) {
    boolean minor = paragraph.number().isEmpty() && !phrases.beginsSection(paragraph.text());
    return minor ? phrases.minor() : style(paragraph);
  }
}
