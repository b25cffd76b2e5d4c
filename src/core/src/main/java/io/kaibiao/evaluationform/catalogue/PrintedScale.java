package io.kaibiao.evaluationform.catalogue;

import io.kaibiao.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scale of grades that a record itself prints: {@code
 * 总分高于90分（含）的结论为“优”，90~80分（含）为“良”，低于60分为“差”}. It is used only if its bands are contiguous, so that
 * no number of it can have been misread. Immutable.
 */
public final class PrintedScale {

  private static final Pattern QUOTED = Pattern.compile("[^\"“”]{1,40}[\"“]([^\"“”]{1,4})[\"”]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d+)?");

  /** Minimum number of bands. */
  private static final int FEWEST = 3;

  /** A band of points, from a minimum up to the next better band. */
  private record Band(BigDecimal least, String grade) {}

  private final List<Band> bands;

  private PrintedScale(List<Band> bands) {
    this.bands = List.copyOf(bands);
  }

  /**
   * Returns the scale that a text defines, or empty if it defines none.
   *
   * @param grades the words for grades
   * @param under the words before a number that mean that a band ends there, such as 低于
   */
  static Optional<PrintedScale> read(String text, Set<String> grades, Set<String> under) {
    List<Band> bands = new ArrayList<>();
    BigDecimal end = null;
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      String clause = Folding.fold(quoted.group());
      String grade = Folding.fold(quoted.group(1));
      List<BigDecimal> numbers =
          NUMBER.matcher(clause).results().map(m -> new BigDecimal(m.group())).sorted().toList();
      boolean last = under.stream().anyMatch(clause::contains);
      int expected = end == null || last ? 1 : 2;
      if (!grades.contains(grade) || numbers.size() != expected || (last && end == null)) {
        return Optional.empty();
      }
      BigDecimal most = numbers.get(numbers.size() - 1);
      if (end != null && most.compareTo(end) != 0) {
        return Optional.empty();
      }
      end = numbers.get(0);
      bands.add(new Band(last ? BigDecimal.ZERO : end, grade));
      if (last) {
        break;
      }
    }
    return bands.size() < FEWEST ? Optional.empty() : Optional.of(new PrintedScale(bands));
  }

  /** Returns the grade that a score earns by this scale. */
  public Optional<String> earned(BigDecimal score) {
    return bands.stream()
        .filter(band -> score.compareTo(band.least()) >= 0)
        .map(Band::grade)
        .findFirst();
  }
}
