package io.kaibiao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every figure and for every string. */
class NumberGrammarPropertyTest {

  private static final String[] BLANKS = {" ", "  ", "\n", "\u3000", "\u00A0", "\t"};

  private final NumberGrammar grammar = new NumberGrammar();

  @Property
  void aPlainDecimalIsCertain(@ForAll("figures") BigDecimal figure) {
    assertEquals(certain(figure), grammar.read(figure.toPlainString()));
  }

  @Property
  void separatorsAreNoRepair(@ForAll("figures") BigDecimal figure) {
    assertEquals(certain(figure), grammar.read(withSeparators(figure)));
  }

  @Property
  void blanksBesideSeparatorsAreRepaired(@ForAll("figures") BigDecimal figure, @ForAll long seed) {
    String printed = withSeparators(figure);
    Random random = new Random(seed);
    StringBuilder split = new StringBuilder();
    boolean cut = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      split.append(c);
      if ((c == ',' || c == '.') && random.nextBoolean()) {
        split.append(BLANKS[random.nextInt(BLANKS.length)]);
        cut = true;
      }
    }
    assertEquals(
        cut
            ? new NumberReading.Figure(
                new Value.Amount(figure), "", Certainty.REPAIRED, List.of(RepairCode.SPLIT_NUMBER))
            : certain(figure),
        grammar.read(split.toString()));
  }

  @Property
  void fullWidthFormsStandForTheSameFigure(@ForAll("figures") BigDecimal figure) {
    StringBuilder wide = new StringBuilder();
    withSeparators(figure).chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    assertEquals(
        new NumberReading.Figure(
            new Value.Amount(figure), "", Certainty.REPAIRED, List.of(RepairCode.FULL_WIDTH)),
        grammar.read(wide.toString()));
  }

  @Property
  void bracketsNegate(@ForAll("figures") BigDecimal figure) {
    BigDecimal size = figure.abs();
    NumberReading.Figure read =
        assertInstanceOf(
            NumberReading.Figure.class, grammar.read("（" + withSeparators(size) + "）"));
    assertEquals(new Value.Amount(size.negate()), read.value());
  }

  @Property
  void aBlankBetweenDigitsIsNeverTrusted(@ForAll("figures") BigDecimal figure, @ForAll long seed) {
    String printed = figure.toPlainString();
    int cut = 1 + new Random(seed).nextInt(printed.length());
    String split = printed.substring(0, cut) + " " + printed.substring(cut);
    boolean betweenDigits =
        cut < printed.length()
            && Character.isDigit(printed.charAt(cut - 1))
            && Character.isDigit(printed.charAt(cut));
    if (betweenDigits && grammar.read(split) instanceof NumberReading.Figure read) {
      assertEquals(Certainty.DOUBTFUL, read.certainty());
      assertEquals(new Value.Amount(figure), read.value());
    }
  }

  @Property
  void anyStringIsRead(@ForAll String text) {
    assertReadsBack(text);
  }

  @Property(tries = 5000)
  void anyStringOfTheAlphabetIsRead(@ForAll("soup") String text) {
    assertReadsBack(text);
  }

  private void assertReadsBack(String text) {
    NumberReading reading = grammar.read(text);
    assertNotNull(reading);
    if (reading instanceof NumberReading.Figure figure) {
      assertEquals(figure.certainty() == Certainty.CERTAIN, figure.repairs().isEmpty());
      assertEquals(
          new NumberReading.Figure(figure.value(), "", Certainty.CERTAIN, List.of()),
          grammar.read(figure.value().canonical()),
          () -> "the value read from '" + text + "' does not read back");
    } else {
      assertNotEquals("", reading.toString());
    }
  }

  @Provide
  Arbitrary<BigDecimal> figures() {
    Arbitrary<BigInteger> digits =
        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20));
    return Combinators.combine(digits, Arbitraries.integers().between(0, 6)).as(BigDecimal::new);
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.strings()
        .withChars("0123456789,.,. \n-−()（）%％¥万元台套辆１２，．。△+—")
        .ofMaxLength(14);
  }

  private static NumberReading certain(BigDecimal figure) {
    return new NumberReading.Figure(new Value.Amount(figure), "", Certainty.CERTAIN, List.of());
  }

  private static String withSeparators(BigDecimal figure) {
    String plain = figure.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder printed = new StringBuilder(plain);
    for (int i = point - 3; i > 0; i -= 3) {
      printed.insert(i, ',');
    }
    return (figure.signum() < 0 ? "-" : "") + printed;
  }
}
