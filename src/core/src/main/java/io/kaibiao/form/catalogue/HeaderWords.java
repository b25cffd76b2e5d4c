package io.kaibiao.form.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.text.Similarity;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meanings of header words, independent of any form; immutable. */
public final class HeaderWords {

  /** Fewest characters of a total's label that is known with one misread. Set by eye. */
  private static final int LONG_TOTAL = 4;

  private final Map<String, HeaderRole> roles;
  private final Map<String, Side> sides;
  private final Set<String> totals;
  private final Set<String> sums;
  private final Set<String> words;
  private final List<HeaderTerm> shapes;
  private final ColumnKinds kinds;

  /**
   * Headers that say what stands below them.
   *
   * @param percent whole headers of shares of a hundred
   * @param counts headers of numbers of things
   * @param unitLabel what stands before a unit of money in brackets
   * @param subjects contained in headers of subjects
   */
  private record ColumnKinds(
      List<Pattern> percent, Set<String> counts, Pattern unitLabel, Set<String> subjects) {
    static ColumnKinds of(JsonNode root) {
      return new ColumnKinds(
          texts(root.path("percent")).stream().map(Pattern::compile).toList(),
          Set.copyOf(texts(root.path("counts"))),
          Pattern.compile(root.path("unitLabel").asText()),
          Set.copyOf(texts(root.path("subjects"))));
    }
  }

  /**
   * Makes the vocabulary.
   *
   * @param root the data file
   * @param forms the forms whose headers are words too
   */
  HeaderWords(JsonNode root, Collection<Form> forms) {
    roles = roles(root.path("roles"));
    sides = sides(root.path("sides"));
    totals = Set.copyOf(texts(root.path("totals")));
    sums = Set.copyOf(texts(root.path("sums")));
    List<HeaderPattern> patterns = forms.stream().flatMap(HeaderWords::patterns).toList();
    Set<String> all = new HashSet<>(texts(root.path("words")));
    all.addAll(roles.keySet());
    all.addAll(sides.keySet());
    patterns.forEach(pattern -> pattern.words().forEach(all::add));
    words = Set.copyOf(all);
    shapes = once(patterns.stream().flatMap(HeaderPattern::shapes));
    kinds = ColumnKinds.of(root.path("columnKinds"));
  }

  private HeaderWords(HeaderWords base, Additions more) {
    Map<String, HeaderRole> allRoles = new HashMap<>(base.roles);
    allRoles.putAll(more.roles());
    roles = Map.copyOf(allRoles);
    Map<String, Side> allSides = new HashMap<>(base.sides);
    allSides.putAll(more.sides());
    sides = Map.copyOf(allSides);
    totals = union(base.totals, more.sums().totals());
    sums = union(base.sums, more.sums().parts());
    List<HeaderPattern> patterns = more.forms().stream().flatMap(HeaderWords::patterns).toList();
    Set<String> all = new HashSet<>(base.words);
    all.addAll(more.roles().keySet());
    all.addAll(more.sides().keySet());
    patterns.forEach(pattern -> pattern.words().forEach(all::add));
    words = Set.copyOf(all);
    shapes =
        once(Stream.concat(base.shapes.stream(), patterns.stream().flatMap(HeaderPattern::shapes)));
    kinds = base.kinds;
  }

  /** Returns shapes without those that are written alike. */
  private static List<HeaderTerm> once(Stream<HeaderTerm> shapes) {
    Map<String, HeaderTerm> byText = new LinkedHashMap<>();
    shapes.forEach(shape -> byText.putIfAbsent(shape.text(), shape));
    return List.copyOf(byText.values());
  }

  /** Returns this vocabulary with further words and the heads of further forms. */
  HeaderWords with(Additions more) {
    return new HeaderWords(this, more);
  }

  private static <T> Set<T> union(Set<T> some, Set<T> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, HeaderRole> roles(JsonNode lists) {
    Map<String, HeaderRole> roles = new HashMap<>();
    for (HeaderRole role : HeaderRole.values()) {
      texts(lists.path(role.id())).forEach(head -> roles.put(head, role));
    }
    return Map.copyOf(roles);
  }

  private static Map<String, Side> sides(JsonNode lists) {
    Map<String, Side> sides = new HashMap<>();
    for (Side side : Side.values()) {
      texts(lists.path(side.name().toLowerCase(Locale.ROOT)))
          .forEach(head -> sides.put(head, side));
    }
    return Map.copyOf(sides);
  }

  private static Stream<HeaderPattern> patterns(Form form) {
    return Stream.concat(
        form.columns().stream().flatMap(column -> column.heads().stream()),
        form.rows().stream().flatMap(row -> row.heads().stream()));
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /**
   * Returns the role of a column of codes, names or numbers of rows.
   *
   * @param head a header as {@link io.kaibiao.text.Folding#head} gives it
   */
  public Optional<HeaderRole> role(String head) {
    return Optional.ofNullable(roles.get(head));
  }

  /**
   * Returns the role of a column: that of its lowest header with a role.
   *
   * @param path its headers from the top down
   */
  public Optional<HeaderRole> role(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      @Nullable HeaderRole role = roles.get(path.get(i));
      if (role != null) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Returns the half of a form that a header belongs to (收入, 支出). */
  public Optional<Side> side(String head) {
    return Optional.ofNullable(sides.get(head));
  }

  /**
   * Says whether a label is that of the row with the total of all others, in a form whose rows are
   * named by a code or a name.
   *
   * @param label the label as {@link io.kaibiao.text.Folding#label} gives it
   */
  public boolean isTotal(String label) {
    return totals.contains(label);
  }

  /** Tells whether one character of a long label of a total is another one. */
  public boolean isNearlyTotal(String label) {
    return label.length() >= LONG_TOTAL
        && totals.stream()
            .filter(total -> total.length() == label.length())
            .anyMatch(total -> Similarity.of(total, label) >= 1 - 1.0 / label.length());
  }

  /**
   * Tells whether a label or a header stands for the sum of what it is printed under or beside: 合计,
   * 小计.
   */
  public boolean isSum(String folded) {
    return sums.contains(folded);
  }

  /** Tells whether a header, folded, says that the numbers below it are shares of a hundred. */
  public boolean isPercent(String folded) {
    return kinds.percent().stream().anyMatch(pattern -> pattern.matcher(folded).matches());
  }

  /**
   * Tells whether a header says that the numbers below it count things.
   *
   * @param head the header as {@link io.kaibiao.text.Folding#head} gives it, without brackets
   */
  public boolean isCount(String head) {
    return kinds.counts().contains(head);
  }

  /** Returns a folded text in brackets without what introduces a unit of money (单位:). */
  public String withoutUnitLabel(String folded) {
    return kinds.unitLabel().matcher(folded).replaceFirst("");
  }

  /** Tells whether a folded header speaks of subjects, which may be printed with their codes. */
  public boolean namesSubjects(String head) {
    return kinds.subjects().stream().anyMatch(head::contains);
  }

  /** Says whether some form uses a word as a header. */
  public boolean isHeaderWord(String head) {
    if (words.contains(head)) {
      return true;
    }
    // Every shape is of words; most texts that are no word are numbers.
    if (head.codePoints().noneMatch(Character::isIdeographic)) {
      return false;
    }
    for (HeaderTerm shape : shapes) {
      if (shape.matches(head)) {
        return true;
      }
    }
    return false;
  }

  /** Returns all header words. */
  public Set<String> words() {
    return words;
  }
}
