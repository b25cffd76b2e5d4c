package io.kaibiao.form.catalogue;

import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The subjects of one classification; immutable. */
public final class Subjects {

  private final List<Subject> all;
  private final Map<String, List<Subject>> byCode;
  private final Map<String, List<Subject>> byName;
  private final Map<String, List<Subject>> byParent;
  private final String firstDigits;

  /**
   * Makes a classification.
   *
   * @param subjects the subjects; of several with one code the first is the name in force
   */
  public Subjects(List<Subject> subjects) {
    all = List.copyOf(subjects);
    byCode = grouped(all, Subject::code);
    byName = grouped(all, subject -> Folding.label(subject.name()));
    byParent = grouped(all, subject -> subject.parent() == null ? "" : subject.parent());
    firstDigits =
        all.stream()
            .map(subject -> subject.code().substring(0, 1))
            .distinct()
            .collect(Collectors.joining());
  }

  /** Returns this classification with further subjects, or with further names of known ones. */
  Subjects with(List<Subject> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Subject> both = new ArrayList<>(all);
    both.addAll(more);
    return new Subjects(both);
  }

  /** Returns every subject under every name. */
  public List<Subject> all() {
    return all;
  }

  /** Says whether a code, known or not, begins as the codes of this classification do. */
  public boolean mayHold(String code) {
    return !code.isEmpty() && firstDigits.indexOf(code.charAt(0)) >= 0;
  }

  /** Returns the subject with a code, under the name in force. */
  public Optional<Subject> byCode(String code) {
    return names(code).stream().findFirst();
  }

  /** Returns the subject with a code under all its names, the one in force first. */
  public List<Subject> names(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /**
   * Returns the subjects with a name, which can be several: 行政运行 stands under many 款.
   *
   * @param foldedName the name as {@link Folding#label} gives it
   */
  public List<Subject> byName(String foldedName) {
    return byName.getOrDefault(foldedName, List.of());
  }

  /**
   * Returns the subject with a name under a parent; of several the one in force.
   *
   * @param year the fiscal year; null for the present
   */
  public Optional<Subject> child(String parent, String foldedName, @Nullable Integer year) {
    List<Subject> named =
        byName(foldedName).stream().filter(subject -> parent.equals(subject.parent())).toList();
    return preferred(named, year).stream().findFirst();
  }

  /**
   * Returns those of some subjects with one name that a report may mean: the ones in force in its
   * year, if any are, and of these the ones that aren't uncertain, if any aren't.
   *
   * @param year the fiscal year; null for the present
   */
  public static List<Subject> preferred(List<Subject> named, @Nullable Integer year) {
    List<Subject> valid = preferred(named, subject -> subject.isInForce(year));
    return preferred(valid, subject -> !subject.isUncertain());
  }

  private static List<Subject> preferred(List<Subject> subjects, Predicate<Subject> condition) {
    List<Subject> met = subjects.stream().filter(condition).toList();
    return met.isEmpty() ? subjects : met;
  }

  /** Returns the subjects one level below a code under all their names; for "" those on top. */
  public List<Subject> children(String code) {
    return byParent.getOrDefault(code, List.of());
  }

  /** Returns the subject one level above a code. */
  public Optional<Subject> parent(String code) {
    return byCode(code).map(Subject::parent).flatMap(this::byCode);
  }

  private static Map<String, List<Subject>> grouped(
      List<Subject> subjects, Function<Subject, String> key) {
    Map<String, List<Subject>> groups = new LinkedHashMap<>(subjects.size() * 2);
    for (Subject subject : subjects) {
      groups.computeIfAbsent(key.apply(subject), k -> new ArrayList<>(1)).add(subject);
    }
    groups.replaceAll((k, group) -> List.copyOf(group));
    return groups;
  }
}
