package io.kaibiao.document;

import io.kaibiao.form.catalogue.CatalogueTolerances;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the titles on covers: the first page's, and those of further reports in one file. */
final class Covers {

  private static final DocumentTolerances.Covers LIMITS = DocumentTolerances.STANDARD.covers();

  private static final CatalogueTolerances.Cover COVER = CatalogueTolerances.STANDARD.cover();

  private final Phrasebook phrases;
  private final double bodySize;
  private final HeadingSigns signs;

  Covers(Phrasebook phrases, Margins margins) {
    this.phrases = phrases;
    this.bodySize = margins.size();
    this.signs = new HeadingSigns(phrases, margins);
  }

  /** The titles found on covers. */
  static final class Titles {
    private final Map<Paragraph, String> lines = new HashMap<>();
    private final Set<Integer> pages = new HashSet<>();
    private final Set<Integer> covers = new HashSet<>();

    private Titles() {}

    private void add(List<Paragraph> title, boolean cover) {
      if (!title.isEmpty()) {
        String whole = title.stream().map(Paragraph::text).reduce(Joining::joined).orElse("");
        title.forEach(line -> lines.put(line, line.equals(title.get(0)) ? whole : ""));
        pages.add(title.get(0).page());
        if (cover) {
          covers.add(title.get(0).page());
        }
      }
    }

    /** Tells whether a paragraph is a line of a title. */
    boolean isTitle(Paragraph paragraph) {
      return lines.containsKey(paragraph);
    }

    /** Returns the whole title that begins with a paragraph. */
    Optional<String> whole(Paragraph first) {
      return Optional.ofNullable(lines.get(first)).filter(title -> !title.isEmpty());
    }

    /** Tells whether a paragraph is on a page that holds only what a cover holds. */
    boolean isOnCover(Paragraph paragraph) {
      return covers.contains(paragraph.page()) || isTitle(paragraph);
    }

    /** Tells whether the file holds several reports with covers of their own. */
    boolean several() {
      return pages.size() > 1;
    }
  }

  /** Returns the titles. */
  Titles titles(List<FlowItem> flow) {
    TreeMap<Integer, List<FlowItem>> pages = new TreeMap<>();
    for (FlowItem item : flow) {
      int page =
          item instanceof Paragraph paragraph
              ? paragraph.page()
              : ((FlowItem.Done) item).block().page();
      pages.computeIfAbsent(page, p -> new ArrayList<>()).add(item);
    }
    Titles titles = new Titles();
    pages.forEach((page, items) -> find(items, page.equals(pages.firstKey()), titles));
    return titles;
  }

  private void find(List<FlowItem> items, boolean firstPage, Titles titles) {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean otherwise = false;
    int length = 0;
    boolean others = false;
    for (FlowItem item : items) {
      if (item instanceof Paragraph paragraph && !others) {
        paragraphs.add(paragraph);
        // The title page of a part, 第二部分 …, looks like a cover.
        otherwise |= paragraph.number().isPresent() || phrases.endsSentence(paragraph.text());
        length += paragraph.text().length();
      } else if (item instanceof FlowItem.Done done) {
        // A title precedes the first table; covers have none.
        others |= !done.block().kind().isFurniture();
      }
    }
    boolean cover = !others && !otherwise && length <= COVER.mostText();
    List<Paragraph> title = title(paragraphs, firstPage && cover);
    String text = String.join("", title.stream().map(Paragraph::text).toList());
    if (firstPage || (cover && phrases.isCoverTitle(text))) {
      titles.add(title, cover);
    }
  }

  private List<Paragraph> title(List<Paragraph> paragraphs, boolean firstCover) {
    double largest = paragraphs.stream().mapToDouble(Paragraph::size).max().orElse(0);
    List<Paragraph> title = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      boolean large =
          paragraph.size() >= COVER.titleSize() * largest && isLarge(paragraph, firstCover);
      if (large
          && paragraph.number().isEmpty()
          && !phrases.isSentence(paragraph.text())
          && !signs.isOfTable(paragraph.first())) {
        title.add(paragraph);
      } else if (!title.isEmpty()) {
        break;
      }
    }
    return title;
  }

  /**
   * Tells whether a line is large enough for a title; on the first cover of a document with little
   * else it need not be.
   */
  private boolean isLarge(Paragraph paragraph, boolean firstCover) {
    boolean mayBe = firstCover && paragraph.text().length() <= LIMITS.longestTitle();
    return paragraph.size() >= LIMITS.larger() * bodySize
        || (mayBe && paragraph.size() >= bodySize);
  }
}
