package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.form.catalogue.Additions;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the further heads, labels of sums and spellings of units of a file. */
final class OwnWords {

  private final HeaderWords known;
  private final Map<String, HeaderRole> roles = new HashMap<>();
  private final Map<String, Side> sides = new HashMap<>();
  private final Set<String> totals = new HashSet<>();
  private final Set<String> sums = new HashSet<>();
  private final Map<String, String> units = new HashMap<>();

  OwnWords(HeaderWords known) {
    this.known = known;
  }

  void heads(JsonNode list) throws Refusal {
    for (int i = 0; i < list.size(); i++) {
      head(list.path(i), "/heads/" + i);
    }
  }

  private void head(JsonNode entry, String at) throws Refusal {
    String role = entry.path("role").asText();
    String printed = entry.path("head").asText();
    String place = at + "/head";
    switch (role) {
      case "total" -> totals.add(PrintedText.label(printed, place));
      case "sum" -> sums.add(PrintedText.label(printed, place));
      case "income", "expenditure" -> {
        String head = PrintedText.head(printed, place);
        Side side = Side.valueOf(role.toUpperCase(Locale.ROOT));
        refuseOther(known.side(head), side, printed, place);
        refuseOther(Optional.ofNullable(sides.put(head, side)), side, printed, place);
      }
      default -> {
        String head = PrintedText.head(printed, place);
        HeaderRole meant =
            Arrays.stream(HeaderRole.values()).filter(r -> r.id().equals(role)).findFirst().get();
        refuseOther(known.role(head), meant, printed, place);
        refuseOther(Optional.ofNullable(roles.put(head, meant)), meant, printed, place);
      }
    }
  }

  private static <T extends Enum<T>> void refuseOther(
      Optional<T> before, T now, String printed, String at) throws Refusal {
    if (before.isPresent() && before.get() != now) {
      String name =
          before.get() instanceof HeaderRole role
              ? role.id()
              : before.get().name().toLowerCase(Locale.ROOT);
      throw new Refusal(at, "%s is a head of %s already; take one of the two out", printed, name);
    }
  }

  void units(JsonNode list) throws Refusal {
    for (int i = 0; i < list.size(); i++) {
      String at = "/units/" + i + "/spelling";
      String unit = list.path(i).path("unit").asText();
      String printed = list.path(i).path("spelling").asText();
      String folded = Folding.fold(printed);
      Optional<String> known = MoneyUnit.of(folded).map(MoneyUnit::text);
      String before = known.orElse(units.getOrDefault(folded, unit));
      if (!before.equals(unit)) {
        throw new Refusal(at, "%s is how %s is written already; take it out", printed, before);
      }
      units.put(folded, unit);
    }
  }

  /** Returns these words with forms and subjects. */
  Additions additions(List<Form> forms, Map<RowKey, List<Subject>> subjects) {
    return new Additions(forms, roles, sides, new Additions.Sums(totals, sums), subjects, units);
  }
}
