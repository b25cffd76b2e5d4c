package io.kaibiao.batch.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.NotTriedException;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.batch.Tally;
import io.kaibiao.batch.WorkLedger;
import io.kaibiao.batch.WorkLedger.Start;
import io.kaibiao.batch.journal.Journal.Again;
import io.kaibiao.batch.naming.FolderNames;
import io.kaibiao.error.InputException;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.error.OutputException;
import io.kaibiao.file.FolderTree;
import io.kaibiao.file.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JournalTest {

  private static ResultSummary summary(String text) {
    return new ResultSummary(
        Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
        3,
        List.of(2),
        1,
        new Tally(1, 0, 2, 0, 0, 0, 0, 0, 0),
        List.of());
  }

  private final Path folder;
  private final Path output;

  JournalTest(@TempDir Path folder) {
    this.folder = folder;
    this.output = folder.resolve("out");
  }

  @Test
  void whatIsDoneIsNotDoneAgain() throws Exception {
    Input input = file("X.pdf", "one");
    assertEquals("X", converted(input, "a", Again.NOTHING));
    try (Journal journal = open("a", Again.NOTHING)) {
      assertEquals(new Start.Done("X", summary("one")), start(journal, input));
    }
    assertEquals(List.of(".kaibiao", "X"), entries(output));
    assertEquals(List.of(), entries(output.resolve(".kaibiao/runs")));
    assertEquals(List.of(), entries(output.resolve(".kaibiao/claims")));
  }

  @Test
  void anotherConfigurationAnotherDocumentAndALostFileDoItAgain() throws Exception {
    Input input = file("X.pdf", "one");
    converted(input, "a", Again.NOTHING);
    assertEquals("X", converted(input, "b", Again.NOTHING));
    assertEquals("X", converted(file("X.pdf", "two"), "b", Again.NOTHING));
    assertEquals("two b", Files.readString(output.resolve("X/report.md")));
    Files.delete(output.resolve("X/report.md"));
    assertEquals("X", converted(file("X.pdf", "two"), "b", Again.NOTHING));
    FolderTree.remove(output.resolve("X"));
    assertEquals("X", converted(file("X.pdf", "two"), "b", Again.NOTHING));
    assertEquals("X", converted(file("X.pdf", "two"), "b", Again.EVERYTHING));
  }

  @Test
  void anEditedResultIsNotReplacedUnlessItMayBe() throws Exception {
    Input input = file("X.pdf", "one");
    converted(input, "a", Again.NOTHING);
    Files.writeString(output.resolve("X/report.md"), "mine");
    OutputException refused =
        assertThrows(OutputException.class, () -> converted(input, "b", Again.NOTHING));
    assertTrue(String.valueOf(refused.getMessage()).contains("was edited"));
    assertEquals("mine", Files.readString(output.resolve("X/report.md")));
    assertEquals("X", converted(input, "b", Again.EVERYTHING));
  }

  @Test
  void aFolderOfSomebodyElseIsNeverReplaced() throws Exception {
    Files.createDirectories(output.resolve("X"));
    Files.writeString(output.resolve("X/thesis.doc"), "dear");
    Input input = file("X.pdf", "one");
    assertThrows(OutputException.class, () -> converted(input, "a", Again.NOTHING));
    assertThrows(OutputException.class, () -> converted(input, "a", Again.EVERYTHING));
    assertEquals(List.of("thesis.doc"), entries(output.resolve("X")));
  }

  @Test
  void aTornEntryIsWrittenAnewAndTheSameResultKept() throws Exception {
    Input input = file("X.pdf", "one");
    converted(input, "a", Again.NOTHING);
    Path entry = new JournalLayout(output).done("X");
    Files.writeString(entry, Files.readString(entry).substring(0, 40));
    assertEquals("X", converted(input, "a", Again.NOTHING));
    try (Journal journal = open("a", Again.NOTHING)) {
      assertInstanceOf(Start.Done.class, start(journal, input));
    }
    Files.writeString(entry, "");
    assertThrows(OutputException.class, () -> converted(input, "b", Again.NOTHING));
  }

  @Test
  void documentsOfTheSameStemFromTwoProcessesGetTwoFolders() throws Exception {
    Input one = file("p/X.pdf", "one");
    Input two = file("q/X.pdf", "two");
    try (Journal first = open("a", Again.NOTHING);
        Journal second = open("a", Again.NOTHING)) {
      WorkLedger mine = ledger(first, one);
      WorkLedger theirs = ledger(second, two);
      assertEquals(new Start.Convert("X"), mine.start(one, "X"));
      assertEquals(new Start.Convert("X-2"), theirs.start(two, "X"));
      publish(second, "X-2", "two", "a");
      publish(first, "X", "one", "a");
    }
    Input three = file("r/X.pdf", "three");
    try (Journal third = open("a", Again.EVERYTHING)) {
      assertEquals(new Start.Convert("X"), start(third, three), "names by arguments alone");
    }
  }

  @Test
  void aFolderThatANeighbourFilledMeanwhileIsLeftAlone() throws Exception {
    Input one = file("p/X.pdf", "one");
    Input two = file("q/X.pdf", "two");
    try (Journal first = open("a", Again.EVERYTHING);
        Journal second = open("a", Again.EVERYTHING)) {
      WorkLedger theirs = ledger(second, two);
      WorkLedger mine = ledger(first, one);
      mine.start(one, "X");
      publish(first, "X", "one", "a");
      first.work().end("X");
      assertEquals(new Start.Convert("X-2"), theirs.start(two, "X"));
    }
  }

  @Test
  void aNeighbourWaitsAndThenFindsItDone() throws Exception {
    Input input = file("X.pdf", "one");
    try (Journal first = open("a", Again.NOTHING);
        Journal second = open("a", Again.NOTHING)) {
      assertEquals(new Start.Convert("X"), start(first, input));
      assertEquals(new Start.Busy(), start(second, input));
      publish(first, "X", "one", "a");
      first.work().end("X");
      assertEquals(new Start.Done("X", summary("one")), start(second, input));
    }
  }

  @Test
  void aFailureIsNotTriedAgainUntilSomethingChanges() throws Exception {
    Input input = file("X.pdf", "bad");
    fail(input, new InputException(InputException.Reason.DAMAGED, "X.pdf: it is broken; mend it"));
    try (Journal journal = open("a", Again.NOTHING)) {
      Start.Refused refused = assertInstanceOf(Start.Refused.class, start(journal, input));
      assertEquals(NotTriedException.Reason.FAILED_BEFORE, refused.cause().reason());
      assertEquals("it is broken; mend it", refused.cause().getMessage());
    }
    try (Journal retried = open("a", Again.FAILURES)) {
      assertInstanceOf(Start.Convert.class, start(retried, input));
    }
    try (Journal other = open("b", Again.NOTHING)) {
      assertInstanceOf(Start.Convert.class, start(other, input));
    }
    try (Journal mended = open("a", Again.NOTHING)) {
      assertInstanceOf(Start.Convert.class, start(mended, file("X.pdf", "good")));
    }
  }

  @Test
  void aFailureThatMayPassIsTriedAgain() throws Exception {
    Input input = file("X.pdf", "locked");
    fail(input, new InputException(InputException.Reason.PASSWORD_WRONG, "X.pdf: locked"));
    fail(input, new OutOfMemoryError("heap"));
    try (Journal journal = open("a", Again.NOTHING)) {
      assertInstanceOf(Start.Convert.class, start(journal, input));
    }
  }

  @Test
  void whatADeadRunLeftIsPutRight() throws Exception {
    Input input = file("X.pdf", "one");
    converted(input, "a", Again.NOTHING);
    Path dead = output.resolve(".kaibiao/runs/dead");
    Files.createDirectories(dead.resolve("aside"));
    Files.createDirectories(dead.resolve("draft/1/X"));
    Files.writeString(dead.resolve("draft/1/X/report.md"), "half");
    FlatJson.write(
        dead.resolve("holder.json"),
        new Holder(Holder.ofThisProcess().host(), Long.MAX_VALUE, "").fields(),
        dead);
    Files.move(output.resolve("X"), dead.resolve("aside/X"));
    try (Journal journal = open("a", Again.NOTHING)) {
      assertFalse(Files.exists(dead));
      assertEquals("one a", Files.readString(output.resolve("X/report.md")));
      assertEquals(new Start.Done("X", summary("one")), start(journal, input));
    }
  }

  @Test
  void aKillBetweenTheStepsOfAResultLosesNothing() throws Exception {
    Input input = file("X.pdf", "one");
    converted(input, "a", Again.NOTHING);
    Entries entries = new Entries(new JournalLayout(output), folder);
    Entry done = entries.of("X").orElseThrow();
    entries.write(done.at(Entry.Stage.MOVING));
    try (Journal journal = open("a", Again.NOTHING)) {
      assertEquals(
          new Start.Done("X", summary("one")), start(journal, input), "in place, not yet noted");
    }
    assertEquals(Entry.Stage.DONE, entries.of("X").orElseThrow().stage());
    ResultFiles before = ResultFiles.of(output.resolve("X"));
    Entry.Origin origin = done.origin();
    entries.write(
        new Entry(
            "X",
            Entry.Stage.MOVING,
            new Entry.Origin(
                origin.name(), origin.sha256(), Sha256.of(new byte[0]), origin.path(), "dead"),
            summary("one"),
            new ResultFiles(Map.of("report.md", "0")),
            before.digest()));
    assertEquals("X", converted(input, "b", Again.NOTHING), "noted, not yet in place");
  }

  @Test
  void whereTheFolderIsGoneNothingMoreIsBegun() throws Exception {
    Input input = file("X.pdf", "one");
    Input next = file("Y.pdf", "two");
    try (Journal journal = open("a", Again.NOTHING)) {
      WorkLedger ledger = ledger(journal, input, next);
      ledger.start(input, "X");
      FolderTree.remove(output);
      Files.writeString(output, "no folder any more");
      ledger.ended(
          new Outcome.Failed(input, "X", Duration.ZERO, "m", new OutputException("X: no space")));
      Start.Refused refused = assertInstanceOf(Start.Refused.class, ledger.start(next, "Y"));
      assertEquals(NotTriedException.Reason.OUTPUT_STOPPED, refused.cause().reason());
    }
  }

  private void fail(Input input, Throwable cause) throws Exception {
    try (Journal journal = open("a", Again.NOTHING)) {
      WorkLedger ledger = ledger(journal, input);
      ledger.start(input, "X");
      ledger.ended(
          new Outcome.Failed(
              input, "X", Duration.ZERO, input.shown() + ": it is broken; mend it", cause));
    }
  }

  /** Converts an input as one run and returns its folder. */
  private String converted(Input input, String configuration, Again again)
      throws IOException, KaibiaoException {
    try (Journal journal = open(configuration, again)) {
      Start.Convert start = assertInstanceOf(Start.Convert.class, start(journal, input));
      publish(journal, start.folder(), text(input), configuration);
      return start.folder();
    }
  }

  private static void publish(Journal journal, String folder, String text, String configuration)
      throws IOException, OutputException {
    ResultStore store = journal.store();
    String sha256 = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    Path draft = store.draft(folder);
    Files.createDirectories(draft);
    Files.writeString(draft.resolve("report.md"), text + " " + configuration);
    Files.writeString(draft.resolve("report.json"), "{\"source\":{\"sha256\":\"" + sha256 + "\"}}");
    store.publish(draft, folder, summary(text));
    store.discard(draft);
  }

  private static Start start(Journal journal, Input input) throws KaibiaoException {
    return ledger(journal, input).start(input, "X");
  }

  private static WorkLedger ledger(Journal journal, Input... inputs) {
    return journal.ledger(FolderNames.of(List.of(inputs), journal.occupancy()));
  }

  private Journal open(String configuration, Again again) throws IOException {
    return Journal.open(output, new ConfigurationDigest().with("all", configuration), again);
  }

  private Input file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    return new Input.File(file);
  }

  private static String text(Input input) throws IOException {
    return new String(input.open().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }
}
