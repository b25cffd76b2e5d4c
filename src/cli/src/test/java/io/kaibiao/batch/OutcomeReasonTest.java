package io.kaibiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeReasonTest {

  @Test
  void aResultIsDoneDoubtfulOrPartial() {
    assertEquals(
        OutcomeCategory.DONE,
        OutcomeReason.of(ResultSummary.of(Reports.ofOneCell("a", Status.READ))).category());
    assertEquals(
        OutcomeCategory.DOUBTFUL,
        OutcomeReason.of(ResultSummary.of(Reports.ofOneCell("a", Status.DOUBTFUL))).category());
    assertEquals(
        new OutcomeReason(OutcomeCategory.PARTIAL, "pages 3", Retry.NEVER),
        OutcomeReason.of(ResultSummary.of(Reports.doubtful("a"))));
    Report sound = Reports.empty("a");
    Finding lost =
        new Finding(
            Severity.ERROR, FindingCode.DAMAGED_FILE, "pages of the file are lost", null, null);
    Report damaged =
        new Report(
            sound.source(),
            sound.metadata(),
            sound.tables(),
            sound.checks(),
            sound.statements(),
            List.of(lost));
    assertEquals(
        new OutcomeReason(OutcomeCategory.PARTIAL, "damaged", Retry.NEVER),
        OutcomeReason.of(ResultSummary.of(damaged)));
  }

  @Test
  void aFailureHasItsKind() {
    assertKind(
        OutcomeCategory.ENCRYPTED,
        "password-wrong",
        new InputException(InputException.Reason.PASSWORD_WRONG, "a: locked"));
    assertKind(
        OutcomeCategory.NOT_WRITTEN,
        "already-there",
        new OutputException(OutputException.Reason.ALREADY_THERE, "a: exists"));
    assertKind(
        OutcomeCategory.TIMED_OUT,
        "limit",
        new InputException(InputException.Reason.TIMED_OUT, "a: takes longer than 1 s"));
    assertKind(OutcomeCategory.INTERRUPTED, "", new ConversionCancelledException("a"));
    assertKind(OutcomeCategory.TOO_LARGE, "out-of-memory", new OutOfMemoryError());
    assertKind(OutcomeCategory.BAD_INPUT, "nested-too-deeply", new StackOverflowError());
    assertKind(
        OutcomeCategory.INTERNAL_ERROR,
        "java.lang.IllegalStateException",
        new IllegalStateException("bug"));
    assertKind(
        OutcomeCategory.INTERNAL_ERROR,
        "org.example.Oops",
        new RemoteException("org.example.Oops: bug: more", new StackTraceElement[0]));
  }

  @Test
  void whatWasExhaustedIsSeenBehindARefusal() {
    assertKind(
        OutcomeCategory.TOO_LARGE,
        "out-of-memory",
        new InputException(
            InputException.Reason.TOO_LARGE,
            "a: none of its 2 pages can be read",
            new InputException(
                InputException.Reason.TOO_LARGE, "a: page 1", new OutOfMemoryError())));
    assertKind(
        OutcomeCategory.BAD_INPUT,
        "nested-too-deeply",
        new InputException(InputException.Reason.DAMAGED, "a: page 1", new StackOverflowError()));
  }

  /** Programs are written against these names. */
  @ParameterizedTest
  @EnumSource(OutcomeCategory.class)
  void everyKindIsDocumented(OutcomeCategory category) throws IOException {
    assertTrue(documentation().contains("\n| `" + category.id() + "` | "), category.id());
  }

  @ParameterizedTest
  @EnumSource(InputException.Reason.class)
  void everyReasonOfAnInputIsDocumented(InputException.Reason reason) throws IOException {
    String text = OutcomeReason.of(new InputException(reason, "a: b")).text();
    assertTrue(documentation().contains("`" + text + "`"), text);
    assertEquals(text, text.toLowerCase(Locale.ROOT));
  }

  private static String documentation() throws IOException {
    return Files.readString(Path.of("docs/cli.md"), StandardCharsets.UTF_8);
  }

  private static void assertKind(OutcomeCategory category, String text, Throwable failure) {
    OutcomeReason reason = OutcomeReason.of(failure);
    assertEquals(category, reason.category());
    assertEquals(text, reason.text());
  }
}
