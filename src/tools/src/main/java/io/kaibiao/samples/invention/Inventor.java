package io.kaibiao.samples.invention;

import io.kaibiao.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a report again with other titles, other form numbers and half of its headers invented. A
 * word is invented once per document, from characters that the document shows in the same font with
 * the same width. All positions are unchanged.
 */
public final class Inventor {

  /** Number of attempts after which a word is left unchanged. */
  private static final int TRIES = 500;

  private static final int CONTENTS = 64 * 1024;

  private final KnownWords known = new KnownWords();

  /**
   * Returns the document with invented words.
   *
   * @param pdf a document with a text layer
   * @param report its conversion
   * @param seed determines the chosen headers and the invented words
   */
  public Invention invent(byte[] pdf, Report report, long seed) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.setAllSecurityToBeRemoved(true);
      document.setDocumentId(1L);
      List<ShownCharacter> characters = CharacterCollector.of(document);
      Occurrences occurrences = new Occurrences(report, characters);
      Random random = new Random(seed);
      Map<String, List<Occurrence>> chosen = chosen(occurrences.found(), random);
      CharacterPools pools = new CharacterPools(characters);
      StringRewriter rewriter = new StringRewriter();
      Map<String, String> words = new TreeMap<>();
      Set<String> left = new TreeSet<>(occurrences.unplaced());
      for (Map.Entry<String, List<Occurrence>> word : chosen.entrySet()) {
        List<Set<String>> choices = pools.choices(word.getValue());
        String invented = invented(word.getKey(), choices, random);
        if (invented.isEmpty()) {
          left.add(word.getKey());
        } else {
          words.put(word.getKey(), invented);
          word.getValue().forEach(o -> rewrite(o, invented, pools, rewriter));
        }
      }
      rewriter.write(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream(CONTENTS);
      document.save(out);
      return new Invention(out.toByteArray(), words, left);
    }
  }

  /** Returns all titles and numbers, and half of the distinct headers. */
  private static Map<String, List<Occurrence>> chosen(List<Occurrence> all, Random random) {
    Set<String> captions = new HashSet<>();
    Set<String> heads = new TreeSet<>();
    for (Occurrence occurrence : all) {
      (occurrence.kind() == Occurrence.Kind.HEAD ? heads : captions).add(occurrence.word());
    }
    List<String> shuffled = new ArrayList<>(heads);
    Collections.shuffle(shuffled, random);
    Set<String> half = new HashSet<>(shuffled.subList(0, (shuffled.size() + 1) / 2));
    Map<String, List<Occurrence>> chosen = new TreeMap<>();
    for (Occurrence occurrence : all) {
      boolean head = occurrence.kind() == Occurrence.Kind.HEAD;
      if ((head ? half : captions).contains(occurrence.word())) {
        chosen.computeIfAbsent(occurrence.word(), k -> new ArrayList<>()).add(occurrence);
      }
    }
    return chosen;
  }

  /**
   * Returns an invented word that is not in the catalogue, or an empty one if there are too few
   * characters.
   */
  private String invented(String word, List<Set<String>> choices, Random random) {
    List<List<String>> lists = choices.stream().<List<String>>map(ArrayList::new).toList();
    if (lists.stream().anyMatch(List::isEmpty)) {
      return "";
    }
    for (int i = 0; i < TRIES; i++) {
      StringBuilder draft = new StringBuilder();
      for (List<String> list : lists) {
        draft.append(list.get(random.nextInt(list.size())));
      }
      boolean differs = true;
      for (int c = 0; c < word.length(); c++) {
        differs &= draft.charAt(c) != word.charAt(c);
      }
      if (differs && !known.knows(draft.toString())) {
        return draft.toString();
      }
    }
    return "";
  }

  private static void rewrite(
      Occurrence occurrence, String word, CharacterPools pools, StringRewriter rewriter) {
    for (int i = 0; i < word.length(); i++) {
      for (ShownCharacter character : occurrence.characters().get(i)) {
        rewriter.replace(character, pools.code(character, word.substring(i, i + 1)));
      }
    }
  }
}
