package io.kaibiao.proof.rules;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One summand of an identity, written {@code [-][?]FORM/ROW/COLUMN[!]} in rule files, or a number.
 *
 * @param sign 1 or -1
 * @param number the number, or null for a place
 * @param form the form's id; {@code FORM:{row}} is the one of the project named by the bound row
 * @param row a row's key, or one of {@code {row}}, {@code children}, {@code classes}, {@code
 *     others}, {@code first}, {@code rest}, or {@code indicator.*} for all rows numbered so
 * @param column a column's id or {@code {column}}
 * @param needed whether the identity does not apply if this place is not printed
 * @param formOptional whether the form itself may be missing
 */
public record Term(
    int sign,
    @Nullable BigDecimal number,
    String form,
    String row,
    String column,
    boolean needed,
    boolean formOptional) {

  public static final String BOUND_ROW = "{row}";
  public static final String BOUND_COLUMN = "{column}";
  public static final String CHILDREN = "children";
  public static final String CLASSES = "classes";
  public static final String OTHERS = "others";
  public static final String FIRST = "first";
  public static final String REST = "rest";
  public static final String NUMBERED = ".*";
  public static final String OF_PROJECT = ":{row}";

  /** Values of {@code row} that stand for several rows. */
  private static final Set<String> MANY = Set.of(CHILDREN, CLASSES, OTHERS, FIRST, REST);

  private static final String NUMBER = "\\d+(\\.\\d+)?";

  /** Tells whether it stands for all rows of a kind that are printed. */
  public boolean isOfManyRows() {
    return MANY.contains(row) || row.endsWith(NUMBERED);
  }

  Term asNeeded() {
    return new Term(sign, number, form, row, column, true, formOptional);
  }

  static Term parse(String text) {
    String rest = text;
    int sign = 1;
    if (rest.startsWith("-")) {
      sign = -1;
      rest = rest.substring(1);
    }
    if (rest.matches(NUMBER)) {
      return new Term(sign, new BigDecimal(rest), "", "", "", false, false);
    }
    boolean optional = rest.startsWith("?");
    rest = optional ? rest.substring(1) : rest;
    boolean needed = rest.endsWith("!");
    rest = needed ? rest.substring(0, rest.length() - 1) : rest;
    int first = rest.indexOf('/');
    int last = rest.lastIndexOf('/');
    if (first < 1 || last <= first + 1 || last == rest.length() - 1) {
      throw new IllegalArgumentException("not a place FORM/ROW/COLUMN: '" + text + "'");
    }
    return new Term(
        sign,
        null,
        rest.substring(0, first),
        rest.substring(first + 1, last),
        rest.substring(last + 1),
        needed,
        optional);
  }
}
