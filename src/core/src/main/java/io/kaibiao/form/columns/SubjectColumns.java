package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.text.Folding;
import io.kaibiao.text.SubjectCode;
import java.util.List;
import java.util.Optional;

/**
 * Names the columns of a form that prints the subjects of a classification across: by the code in a
 * header, else by the name, a sum by the name above it. Immutable.
 *
 * @param subjects the classification, or nothing where the form's columns are no subjects
 */
record SubjectColumns(Optional<Subjects> subjects, Catalogue catalogue) {

  static SubjectColumns of(Form form, Catalogue catalogue) {
    return new SubjectColumns(
        form.columnSubjects() == RowKey.ECONOMIC
            ? Optional.of(catalogue.economic())
            : Optional.empty(),
        catalogue);
  }

  /** Returns the code of the subject that a column is of. */
  Optional<String> code(DataColumn column) {
    return subjects.flatMap(known -> code(column.path(), known));
  }

  private Optional<String> code(List<String> path, Subjects known) {
    String parent = "";
    String code = "";
    for (String head : path) {
      String folded = Folding.head(head);
      if (catalogue.heads().isSum(folded)) {
        continue;
      }
      String digits = SubjectCode.digits(Folding.fold(head));
      String above = parent;
      String found =
          SubjectCode.isComplete(digits) && known.byCode(digits).isPresent()
              ? digits
              : named(folded, above, known).orElse("");
      if (found.isEmpty()) {
        code = "";
        continue;
      }
      code = found;
      parent = found;
    }
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  private static Optional<String> named(String name, String parent, Subjects known) {
    Optional<Subject> child = parent.isEmpty() ? Optional.empty() : known.child(parent, name, null);
    if (child.isPresent()) {
      return child.map(Subject::code);
    }
    List<String> codes = known.byName(name).stream().map(Subject::code).distinct().toList();
    List<String> classes =
        codes.stream().filter(c -> c.length() == SubjectCode.CLASS_DIGITS).toList();
    if (parent.isEmpty() && classes.size() == 1) {
      return Optional.of(classes.get(0));
    }
    return codes.size() == 1 && codes.get(0).startsWith(parent)
        ? Optional.of(codes.get(0))
        : Optional.empty();
  }
}
