package io.kaibiao.prose;

import io.kaibiao.prose.Amounts.Amount;
import io.kaibiao.report.Statement;
import io.kaibiao.report.Witness;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds the amounts that sentences stated against tables whose figures have changed since. Shares
 * and changes that follow an amount are left as they are: their sentences are not at hand.
 */
public final class StatementAgreement {

  private static final String PERCENTAGE = "%";

  private StatementAgreement() {}

  /**
   * Returns what the statements of a report without pixels state of its cells, for the proof.
   *
   * @param statements the statements, held against the cells that they are about
   */
  public static List<Witness> witnesses(List<Statement> statements) {
    List<Witness> witnesses = new ArrayList<>();
    for (Statement statement : statements) {
      String place = statement.agreesWith();
      if (place != null && !statement.value().endsWith(PERCENTAGE)) {
        witnesses.add(
            new Witness(
                place,
                statement.fact(),
                new BigDecimal(statement.value()),
                statement.unit(),
                StatementReader.steps(place).intValue(),
                Origin.TEXT_LAYER));
      }
    }
    return witnesses;
  }

  /**
   * Returns the statements with whether they agree with tables.
   *
   * @param witnesses what they state of cells
   */
  public static List<Statement> against(
      List<Statement> statements, List<Witness> witnesses, List<Table> tables) {
    Map<String, Table> forms = Mentions.printedOnce(tables);
    List<Statement> held = new ArrayList<>();
    for (Statement statement : statements) {
      Witness witness = witnesses.stream().filter(w -> isOf(w, statement)).findFirst().orElse(null);
      held.add(witness == null ? statement : against(statement, witness, forms));
    }
    return held;
  }

  private static boolean isOf(Witness witness, Statement statement) {
    String place = statement.agreesWith();
    return witness.fact().equals(statement.fact())
        && witness.unit().equals(statement.unit())
        && witness.number().toPlainString().equals(statement.value())
        && (place == null || place.equals(witness.place()));
  }

  private static Statement against(Statement statement, Witness witness, Map<String, Table> forms) {
    Amount stated = new Amount(witness.number(), witness.unit());
    Amount printed = Mentions.amount(witness.place(), forms);
    if (printed == null || !stated.isComparableTo(printed)) {
      return with(statement, null, null);
    }
    boolean agrees = stated.agrees(printed, BigDecimal.valueOf(witness.steps()));
    boolean told = agrees || witness.origin() == Origin.TEXT_LAYER;
    return told ? with(statement, witness.place(), agrees) : with(statement, null, null);
  }

  private static Statement with(Statement s, @Nullable String place, @Nullable Boolean agrees) {
    boolean same = Objects.equals(place, s.agreesWith()) && Objects.equals(agrees, s.agrees());
    return same
        ? s
        : new Statement(
            s.section(), s.fact(), s.value(), place, agrees, s.unit(), s.dimensions(), s.place());
  }
}
