package io.kaibiao.review;

import io.kaibiao.proof.binding.Bindings;
import io.kaibiao.proof.binding.BoundAmount;
import io.kaibiao.proof.binding.BoundRate;
import io.kaibiao.proof.binding.BoundSum;
import io.kaibiao.report.Check;
import io.kaibiao.report.table.Table;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the identities of a review page's data, so that the page can try other values. */
final class IdentityData {

  private final DataOut out;
  private final List<Table> tables;
  private final List<Map<String, Integer>> columns;

  /** The bound amounts by their place in the data. */
  private final Map<BoundAmount, Integer> amounts = new LinkedHashMap<>();

  IdentityData(DataOut out, List<Table> tables) {
    this.out = out;
    this.tables = tables;
    this.columns = tables.stream().map(TableData::columns).toList();
  }

  /**
   * Writes identities.
   *
   * @param checks what was tried when the report was proved; those of them that fail and are not
   *     bound, as with rules of a user's own, are written as they are
   */
  void write(Bindings bindings, List<Check> checks) throws IOException {
    Set<List<String>> bound = new HashSet<>();
    out.json().writeArrayFieldStart("sums");
    for (BoundSum sum : bindings.sums()) {
      write(sum);
      String table = tables.get(sum.terms().get(0).amount().table()).id();
      bound.add(List.of(sum.rule(), table, sum.row(), sum.column()));
    }
    out.json().writeEndArray();
    out.json().writeArrayFieldStart("rates");
    for (BoundRate rate : bindings.rates()) {
      write(rate);
      Table table = tables.get(rate.table());
      String row = table.rows().get(rate.row()).key();
      bound.add(List.of(rate.rule(), table.id(), row, rate.column()));
    }
    out.json().writeEndArray();
    writeAmounts();
    out.json().writeArrayFieldStart("checks");
    for (Check check : checks) {
      if (!check.holds()
          && !bound.contains(List.of(check.rule(), check.table(), check.row(), check.column()))) {
        write(check);
      }
    }
    out.json().writeEndArray();
  }

  private void write(BoundSum sum) throws IOException {
    out.json().writeStartObject();
    out.text("rule", sum.rule());
    out.text("row", sum.row());
    out.text("column", sum.column());
    out.json().writeNumberField("left", sum.left());
    out.json().writeArrayFieldStart("terms");
    for (BoundSum.Term term : sum.terms()) {
      out.json().writeStartArray();
      out.json().writeNumber(index(term.amount()));
      out.json().writeNumber(term.sign());
      out.json().writeString(Long.toString(term.half()));
      out.json().writeEndArray();
    }
    out.json().writeEndArray();
    number("constant", sum.constant());
    number("tolerance", sum.tolerance());
    out.json().writeStringField("nature", sum.nature().name().toLowerCase(Locale.ROOT));
    out.json().writeBooleanField("rounding", sum.rounding());
    out.json().writeBooleanField("copying", sum.copying());
    out.json().writeEndObject();
  }

  private void write(BoundRate rate) throws IOException {
    out.json().writeStartObject();
    out.text("rule", rate.rule());
    out.json().writeArrayFieldStart("percent");
    out.json().writeNumber(rate.table());
    out.json().writeNumber(rate.row());
    out.json().writeNumber(columns.get(rate.table()).getOrDefault(rate.column(), -1));
    out.json().writeEndArray();
    out.json().writeNumberField("part", index(rate.part()));
    out.json().writeNumberField("whole", index(rate.whole()));
    out.json().writeNumberField("less", rate.less());
    out.json().writeEndObject();
  }

  private void writeAmounts() throws IOException {
    out.json().writeArrayFieldStart("amounts");
    for (BoundAmount amount : amounts.keySet()) {
      out.json().writeStartArray();
      out.json().writeNumber(amount.table());
      out.json().writeNumber(amount.row());
      out.json().writeNumber(columns.get(amount.table()).getOrDefault(amount.column(), -1));
      out.json().writeString(Long.toString(amount.factor()));
      out.json().writeString(Long.toString(amount.step()));
      out.json().writeEndArray();
    }
    out.json().writeEndArray();
  }

  private void write(Check check) throws IOException {
    out.json().writeStartObject();
    out.text("rule", check.rule());
    out.text("table", check.table());
    out.text("row", check.row());
    out.text("column", check.column());
    out.text("left", check.left());
    out.text("right", check.right());
    out.text("tolerance", check.tolerance());
    out.json().writeEndObject();
  }

  /** Writes a number that may be larger than a script's numbers are exact. */
  private void number(String name, long number) throws IOException {
    out.json().writeStringField(name, Long.toString(number));
  }

  private int index(BoundAmount amount) {
    return amounts.computeIfAbsent(amount, a -> amounts.size());
  }
}
