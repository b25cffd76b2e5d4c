package io.kaibiao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What the finder leaves out, by lengths, by characters and far from the diagonal, is what it would
 * not find.
 */
class NearestWordPropertyTest {

  private static String text(SplittableRandom random, String characters, int longest) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(longest + 1); length > 0; length--) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  @Property(tries = 2000)
  void aLimitChangesNoDistanceWithinIt(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String a = text(random, "一二三", 12);
    String b = text(random, "一二三", 12);
    int distance = EditDistance.of(a, b);
    assertEquals(distance, EditDistance.of(b, a));
    for (int limit = 0; limit < 14; limit++) {
      int limited = EditDistance.of(a, b, limit);
      assertTrue(distance <= limit ? limited == distance : limited > limit, a + " " + b);
    }
  }

  @Property(tries = 1000)
  void theNearestOfAllWordsAreFound(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < 30) {
      words.add(text(random, "一二三", 11));
    }
    String read = text(random, "一二三一二三一二三四", 14);
    int limit = read.length() < 9 ? 1 : 2;
    int least = words.stream().mapToInt(word -> EditDistance.of(word, read)).min().orElse(99);
    List<String> nearest =
        read.length() < 4 || least > limit
            ? List.of()
            : words.stream()
                .filter(word -> word.length() > 2 && EditDistance.of(word, read) == least)
                .toList();
    assertEquals(nearest, new NearestWord(words).all(read), read);
  }
}
