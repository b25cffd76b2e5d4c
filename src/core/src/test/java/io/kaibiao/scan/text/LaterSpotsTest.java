package io.kaibiao.scan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.scan.PixelBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LaterSpotsTest {

  private static final int LEAST = 10;
  private static final double GAP = 1.5;
  private static final double APART = 1.15;

  @Test
  void allSpotsThatAreNearAreVisited() {
    List<PixelBox> spots = noise(new Random(5), 2_000, 100);
    LaterSpots later = new LaterSpots(spots, LEAST);
    for (int i = spots.size() - 1; i >= 0; i--) {
      List<Integer> visited = new ArrayList<>();
      later.near(i, GAP, APART, visited::add);
      List<Integer> kept = new ArrayList<>();
      for (int j = i + 1; j < spots.size(); j++) {
        if (near(spots.get(i), spots.get(j))) {
          kept.add(j);
        }
      }
      assertEquals(visited.size(), visited.stream().distinct().count());
      assertTrue(visited.containsAll(kept), spots.get(i)::toString);
      later.add(i);
    }
  }

  @Test
  void fewSpotsOfNoiseAreVisited() {
    List<PixelBox> spots = noise(new Random(5), 20_000, 4);
    LaterSpots later = new LaterSpots(spots, LEAST);
    List<Integer> visited = new ArrayList<>();
    for (int i = spots.size() - 1; i >= 0; i--) {
      later.near(i, GAP, APART, visited::add);
      later.add(i);
    }
    // Two spots on average are as near as that, of 20,000.
    assertTrue(visited.size() < 20 * spots.size(), () -> visited.size() + " visits");
  }

  private static boolean near(PixelBox a, PixelBox b) {
    double letter = Math.max(LEAST, Math.max(a.height(), b.height()));
    return b.x0() - a.x1() <= GAP * letter
        && Math.max(a.y0(), b.y0()) - Math.min(a.y1(), b.y1()) <= APART * letter;
  }

  private static List<PixelBox> noise(Random random, int count, int largest) {
    List<PixelBox> spots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int x = random.nextInt(2_000);
      int y = random.nextInt(2_000);
      int right = x + 1 + random.nextInt(largest);
      spots.add(new PixelBox(x, y, right, y + 1 + random.nextInt(largest)));
    }
    spots.sort(Comparator.comparingInt(PixelBox::x0));
    return spots;
  }
}
