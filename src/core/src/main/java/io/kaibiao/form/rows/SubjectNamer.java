package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.naming.CellReader;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.text.Folding;
import io.kaibiao.text.SubjectCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names rows by the codes of a classification. A code is printed in one cell or in pieces; a piece
 * may be missing if the row above has it. Code, name, parents and neighbours are checked against
 * each other: a wrong code that the others prove wrong is corrected, one that they only contradict
 * becomes doubtful.
 */
final class SubjectNamer implements RowNamer {

  /** Stands for a letter that its font does not name. */
  private static final int UNREADABLE = 0xFFFD;

  private final Form form;
  private final TotalLabels totals;
  private final List<Subjects> classifications;
  private final SubjectGuess guess;
  private final @Nullable Integer year;
  private final Set<String> used = new HashSet<>();
  private String subjectClass = "";
  private String group = "";

  SubjectNamer(
      Form form, TotalLabels totals, List<Subjects> classifications, @Nullable Integer year) {
    this.form = form;
    this.totals = totals;
    this.classifications = classifications;
    this.guess = new SubjectGuess(classifications, year);
    this.year = year;
  }

  @Override
  public RowName name(Fragment row) {
    String label = SubjectCode.withoutLevel(Folding.label(row.label()));
    RowName name = row.codes().isEmpty() ? byLabel(row.label(), label) : byCode(row, label);
    boolean read = row.origin() == Origin.PIXELS;
    boolean legible =
        row.codes().isEmpty()
            && row.confidence() >= CellReader.LEAST_CONFIDENCE
            && name.isForeign();
    if (read
        && !legible
        && !isTotal(row)
        && (used.contains(name.key()) || !isNamed(name.key(), label))) {
      String code = row.codes().isEmpty() ? "" : joined(row);
      name = guess.name(code, label, List.of(subjectClass, group), used).orElse(name);
    } else if (read && isTotal(row)) {
      name = byLabel(row.label(), label);
    }
    if (!name.isForeign()) {
      remember(name.key());
    }
    return name;
  }

  private void remember(String key) {
    used.add(key);
    if (key.length() == SubjectCode.CLASS_DIGITS) {
      subjectClass = key;
      group = "";
    } else if (key.length() == SubjectCode.CLASS_DIGITS + SubjectCode.LEVEL_DIGITS
        && Character.isDigit(key.charAt(0))) {
      subjectClass = SubjectCode.parent(key);
      group = key;
    }
  }

  // ---- rows without a code --------------------------------------------------------------------

  private RowName byLabel(String printed, String label) {
    List<FormRow> named = form.rowsLabelled(label, null);
    if (!named.isEmpty()) {
      return RowName.certain(named.get(0).key());
    }
    if (totals.isTotal(label)) {
      return RowName.certain(Row.TOTAL);
    }
    return fromName(label).map(RowName::certain).orElseGet(() -> RowName.foreign(printed));
  }

  /** Returns the code of a name under the current parent, if exactly one fits. */
  private Optional<String> fromName(String label) {
    for (String parent : List.of(group, subjectClass)) {
      Optional<String> child = parent.isEmpty() ? Optional.empty() : child(parent, label);
      if (child.isPresent() && !used.contains(child.get())) {
        return child;
      }
    }
    List<Subject> named = classifications.stream().flatMap(c -> c.byName(label).stream()).toList();
    Optional<String> top = only(named.stream().filter(s -> s.parent() == null).toList());
    return top.isPresent() ? top : only(Subjects.preferred(named, year));
  }

  /** Returns the code of some subjects, if all have the same. */
  private static Optional<String> only(List<Subject> subjects) {
    List<String> codes = subjects.stream().map(Subject::code).distinct().toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private Optional<String> child(String parent, String label) {
    return classifications.stream()
        .flatMap(c -> c.child(parent, label, year).stream())
        .map(Subject::code)
        .findFirst();
  }

  // ---- rows with a code -----------------------------------------------------------------------

  private RowName byCode(Fragment row, String label) {
    String code = joined(row);
    if (!SubjectCode.isComplete(code)) {
      return fromName(label)
          .map(c -> RowName.repaired(c, RepairCode.CODE_FROM_NAME))
          .orElseGet(() -> RowName.doubtful(code, RepairCode.CODE_INCOMPLETE));
    }
    boolean padded = isPadded(row);
    if (label.isEmpty() || isNamed(code, label)) {
      return padded ? RowName.repaired(code, RepairCode.CODE_PADDED) : RowName.certain(code);
    }
    Optional<String> other = otherCode(code, label);
    if (other.isEmpty()) {
      return padded ? RowName.doubtful(code, RepairCode.CODE_PADDED) : RowName.certain(code);
    }
    // The name is another subject's. If the code is repeated or out of order, the code is wrong.
    boolean proved = used.contains(code) || isOutOfPlace(code);
    return proved
        ? RowName.repaired(other.get(), RepairCode.CODE_FROM_NAME)
        : RowName.doubtful(code, RepairCode.CODE_CONTRADICTS_NAME);
  }

  private String joined(Fragment row) {
    String whole = row.codes().getOrDefault(HeaderRole.CODE, "");
    String first = whole.isEmpty() ? row.codes().getOrDefault(HeaderRole.CODE_CLASS, "") : whole;
    String second = row.codes().getOrDefault(HeaderRole.CODE_GROUP, "");
    String third = row.codes().getOrDefault(HeaderRole.CODE_ITEM, "");
    String code = first;
    if (first.isEmpty()) {
      code = second.isEmpty() ? group : subjectClass;
    }
    code = appended(code, second);
    return appended(code, third);
  }

  /** Appends a two-digit piece, or replaces the code if the piece repeats it and goes further. */
  private static String appended(String code, String piece) {
    if (piece.isEmpty()) {
      return code;
    }
    return piece.length() > 2 ? piece : code + (piece.length() == 1 ? "0" + piece : piece);
  }

  private static boolean isPadded(Fragment row) {
    return row.codes().getOrDefault(HeaderRole.CODE_GROUP, "").length() == 1
        || row.codes().getOrDefault(HeaderRole.CODE_ITEM, "").length() == 1;
  }

  private boolean isNamed(String code, String label) {
    return classifications.stream()
        .flatMap(c -> c.names(code).stream())
        .anyMatch(s -> Folding.label(s.name()).equals(label));
  }

  /** Returns the sibling with exactly this name, if the code's own name is known. */
  private Optional<String> otherCode(String code, String label) {
    boolean known =
        classifications.stream()
            .flatMap(c -> c.names(code).stream())
            .anyMatch(s -> !s.isUncertain());
    if (!known && !isOutOfPlace(code)) {
      return Optional.empty();
    }
    Optional<String> sibling =
        code.length() > 3 ? child(SubjectCode.parent(code), label) : Optional.empty();
    return sibling.isPresent() ? sibling : fromName(label).filter(c -> c.length() == code.length());
  }

  /** Tells whether a code's parent differs from the one to which the rows above lead. */
  private boolean isOutOfPlace(String code) {
    if (code.length() == 5) {
      return !subjectClass.isEmpty() && !code.startsWith(subjectClass);
    }
    return code.length() == 7 && !group.isEmpty() && !code.startsWith(group);
  }

  @Override
  public boolean areHalves(Fragment upper, Fragment lower) {
    if (lower.label().isEmpty() || upper.label().isEmpty()) {
      return false;
    }
    boolean upperHasCode = !upper.codes().isEmpty();
    boolean lowerHasCode = !lower.codes().isEmpty();
    if ((upperHasCode && lowerHasCode) || isTotal(upper) || isTotal(lower)) {
      return false;
    }
    String both = Folding.label(upper.label() + lower.label());
    if (!upperHasCode && !lowerHasCode) {
      return !isName(Folding.label(upper.label())) && isName(both);
    }
    String code = joined(upperHasCode ? upper : lower);
    if (isNamed(code, both)) {
      return true;
    }
    // An unknown subject: a label without amounts is the continuation of the one above.
    boolean known = isNamed(code, Folding.label((upperHasCode ? upper : lower).label()));
    return !known && (upperHasCode ? lower : upper).data().isEmpty();
  }

  private boolean isName(String label) {
    return classifications.stream().anyMatch(c -> !c.byName(label).isEmpty());
  }

  private boolean isTotal(Fragment row) {
    String label = Folding.label(row.label());
    return totals.isTotal(label) || !form.rowsLabelled(label, null).isEmpty();
  }

  @Override
  public boolean isBorneOut(Fragment row, RowName name) {
    return isTotal(row)
        || isNamed(name.key(), Folding.label(row.label()))
        || SubjectGuess.isSure(name)
        || isCodeAlone(row);
  }

  /** Tells whether a text layer has a known code of a row and no letter of its label. */
  private boolean isCodeAlone(Fragment row) {
    return row.origin() == Origin.TEXT_LAYER
        && !row.label().isEmpty()
        && row.label().codePoints().allMatch(c -> c == UNREADABLE)
        && classifications.stream().anyMatch(row::hasCodeOf);
  }
}
