package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.text.SubjectCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the further subjects of a file. */
final class OwnSubjects {

  /** The file itself, as the source of its entries. */
  private static final String SOURCE = "own";

  private final Map<RowKey, Subjects> known = new EnumMap<>(RowKey.class);
  private final Map<RowKey, List<Subject>> own = new EnumMap<>(RowKey.class);

  OwnSubjects(Catalogue base) {
    known.put(RowKey.FUNCTIONAL, base.functional());
    known.put(RowKey.ECONOMIC, base.economic());
    known.put(RowKey.GOVERNMENT_ECONOMIC, base.government());
    known.put(RowKey.INCOME, base.income());
  }

  void read(JsonNode list) throws Refusal {
    for (int i = 0; i < list.size(); i++) {
      add(list.path(i), "/subjects/" + i);
    }
  }

  private void add(JsonNode entry, String at) throws Refusal {
    RowKey classification =
        RowKey.valueOf(entry.path("classification").asText().toUpperCase(Locale.ROOT));
    Subjects subjects = known.getOrDefault(classification, new Subjects(List.of()));
    String code = entry.path("code").asText();
    String name = entry.path("name").asText().strip();
    String label = PrintedText.label(name, at + "/name");
    if (!subjects.mayHold(code)) {
      throw new Refusal(
          at + "/code",
          "%s is no code of the %s classification; check code and classification",
          code,
          entry.path("classification").asText());
    }
    String parent = SubjectCode.parent(code);
    List<Subject> mine = own.computeIfAbsent(classification, c -> new ArrayList<>());
    for (Subject other : named(subjects, mine, label)) {
      boolean sibling = parent.equals(other.parent() == null ? "" : other.parent());
      if (sibling && !other.code().equals(code) && other.isInForce(null) && !other.isUncertain()) {
        throw new Refusal(
            at + "/name", "%s is the name of %s already; check the code", name, other.code());
      }
    }
    mine.add(
        new Subject(
            code,
            name,
            SubjectCode.levelName(code),
            parent.isEmpty() ? null : parent,
            null,
            null,
            "A",
            SOURCE));
  }

  private static List<Subject> named(Subjects known, List<Subject> mine, String label) {
    return Stream.concat(known.byName(label).stream(), new Subjects(mine).byName(label).stream())
        .toList();
  }

  Map<RowKey, List<Subject>> byClassification() {
    return own;
  }
}
