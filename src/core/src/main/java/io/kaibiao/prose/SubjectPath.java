package io.kaibiao.prose;

import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.text.Folding;
import io.kaibiao.text.SubjectCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the subject that a sentence names by the names from its 类 down: {@code
 * 教育支出（类）普通教育（款）小学教育（项）}, {@code 教育支出-普通教育-小学教育}, or a 类 alone. Immutable and safe for use by many
 * threads.
 */
final class SubjectPath {

  private static final Pattern MARKS = SubjectCode.levelMark();
  private static final Pattern PARTING = Pattern.compile("[-－—–]");

  /** A 类 may be called {@code 教育支出（类）} or {@code 教育（类）支出}. */
  private static final List<String> ENDINGS = ProseWords.STANDARD.classEndings();

  private final Subjects subjects;

  SubjectPath(Subjects subjects) {
    this.subjects = subjects;
  }

  /** Returns the code of the 类 that a text ends with the name of. */
  Optional<String> subjectClass(String text) {
    for (int from = 0; from < text.length() - 1; from++) {
      Optional<String> code = coded(text.substring(from), "");
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  /** Returns the code of the subject that a path of names leads to. */
  Optional<String> code(String path) {
    List<String> names = names(path);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> code = subjectClass(names.get(0));
    for (String name : names.subList(1, names.size())) {
      if (code.isEmpty()) {
        return code;
      }
      code = coded(name, code.get());
    }
    return code;
  }

  private static List<String> names(String path) {
    Pattern parting = MARKS.matcher(path).find() ? MARKS : PARTING;
    List<String> names = new ArrayList<>();
    for (String name : parting.split(path, 0)) {
      // Text after the last mark is no name: 教育（类）支出.
      if (!name.isBlank() && !ENDINGS.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Returns the one subject with a name below a code, one level deeper; a 类 below "". */
  private Optional<String> coded(String name, String above) {
    for (String ending : ENDINGS) {
      List<String> codes =
          Subjects.preferred(below(above, Folding.label(name + ending)), null).stream()
              .map(Subject::code)
              .distinct()
              .toList();
      if (!codes.isEmpty()) {
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Subject> below(String above, String label) {
    int digits =
        above.isEmpty() ? SubjectCode.CLASS_DIGITS : above.length() + SubjectCode.LEVEL_DIGITS;
    return subjects.byName(label).stream()
        .filter(s -> s.code().startsWith(above) && s.code().length() == digits)
        .toList();
  }
}
