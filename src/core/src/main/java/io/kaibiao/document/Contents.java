package io.kaibiao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of a document's tables of contents, in order. Immutable.
 *
 * @param entries the entries
 * @param byText the first entry for each text, blanks left out, with and without its number
 */
record Contents(List<Entry> entries, Map<String, Entry> byText) {

  private static final DocumentTolerances.Contents LIMITS = DocumentTolerances.STANDARD.contents();

  Contents {
    entries = List.copyOf(entries);
    byText = Map.copyOf(byText);
  }

  /**
   * An entry.
   *
   * @param index its position among the entries
   * @param style how it is numbered
   * @param title its text without the page
   */
  record Entry(int index, NumberingStyle style, String title) {}

  /** Returns the entry that says what a line says, blanks left out. */
  Optional<Entry> entry(String bare) {
    return Optional.ofNullable(byText.get(bare));
  }

  /** Collects entries; belongs to one thread. */
  static final class Builder {

    private final Phrasebook phrases;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byText = new HashMap<>();

    Builder(Phrasebook phrases) {
      this.phrases = phrases;
    }

    /** Adds an entry; one without a number may be the second line of the one before. */
    void add(String title) {
      Optional<Phrasebook.Numbering> number = phrases.number(title);
      NumberingStyle style = number.map(Phrasebook.Numbering::style).orElse(phrases.plain());
      Entry entry = new Entry(entries.size(), style, title);
      if (number.isEmpty() && !entries.isEmpty()) {
        Entry before = entries.get(entries.size() - 1);
        register(before.title() + title, new Entry(before.index(), before.style(), before.title()));
      }
      register(title, entry);
      entries.add(entry);
    }

    private void register(String title, Entry entry) {
      byText.putIfAbsent(Blanks.removed(title), entry);
      int number = phrases.number(title).map(Phrasebook.Numbering::length).orElse(0);
      String name = Blanks.removed(title.substring(number));
      if (name.length() >= LIMITS.shortestName()) {
        byText.putIfAbsent(name, entry);
      }
    }

    Contents build() {
      return new Contents(entries, byText);
    }
  }
}
