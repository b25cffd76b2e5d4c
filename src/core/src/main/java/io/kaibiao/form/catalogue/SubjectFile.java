package io.kaibiao.form.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses a list of subjects. The files are our own: no field holds a comma or a quote. */
final class SubjectFile {

  static final String HEADER = "code,name,level,parent,first_year,last_year,confidence,source";

  private SubjectFile() {}

  static List<Subject> parse(String csv) {
    List<Subject> subjects = new ArrayList<>();
    int end = csv.indexOf('\n');
    if (end < 0 || !csv.substring(0, end).equals(HEADER)) {
      throw new IllegalStateException("not a list of subjects");
    }
    for (int start = end + 1; start < csv.length(); start = end + 1) {
      end = csv.indexOf('\n', start);
      if (end < 0) {
        end = csv.length();
      }
      subjects.add(subject(csv.substring(start, end).split(",", -1)));
    }
    return subjects;
  }

  private static Subject subject(String[] fields) {
    if (fields.length != 8) {
      throw new IllegalStateException("a subject with " + fields.length + " fields: " + fields[0]);
    }
    return new Subject(
        fields[0],
        fields[1],
        fields[2],
        fields[3].isEmpty() ? null : fields[3],
        year(fields[4]),
        year(fields[5]),
        fields[6],
        fields[7]);
  }

  private static @Nullable Integer year(String field) {
    return field.isEmpty() ? null : Integer.valueOf(field);
  }
}
