package io.kaibiao.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class UnderLocalesTest {

  private final Locale before = Locale.getDefault();
  private final List<String> seen = new ArrayList<>();

  @UnderLocales
  @SuppressWarnings("DefaultLocale")
  void aMethodRunsUnderEach() {
    seen.add(String.format("%.1f %s", 10.5, "i".toUpperCase(Locale.getDefault())));
  }

  @AfterAll
  void eachWasADefaultAndTheOneBeforeIsBack() {
    assertEquals(List.of("10.5 I", "١٠٫٥ I", "10,5 İ", "10,5 I", "10.5 I"), seen);
    assertEquals(before, Locale.getDefault());
    for (Locale.Category category : Locale.Category.values()) {
      assertEquals(before, Locale.getDefault(category));
    }
  }
}
