package io.kaibiao.cli.review;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.LibraryLog;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.Verbosity;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.form.own.CatalogueFile;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaibiao review}: review pages of a folder's results, in the browser of this machine. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Check results against their pages in a browser, and correct them.",
    description = {
      "Serves pages to this machine alone until Ctrl-C. Every correction is saved at once: it goes "
          + "into corrections.json, the identities are tried again, and all files of the result are "
          + "written anew."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  kaibiao review out", "  kaibiao review out --originals reports --port 8090"})
public final class ReviewCommand implements Callable<Integer> {

  /** The variable with the password of encrypted documents, as for convert. */
  private static final String PASSWORD = "KAIBIAO_PASSWORD";

  private static final int MOST_PORT = 65_535;

  private final ProcessStreams surroundings;

  @Parameters(
      index = "0",
      paramLabel = "OUT",
      description = "The folder that convert wrote into, or that of one result.")
  private Path folder = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to serve on (default: any that is free).")
  private int port;

  @Option(
      names = "--originals",
      paramLabel = "DIR",
      description = "A folder with the documents, where they were moved since. May be repeated.")
  private List<Path> originals = List.of();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "A file of further identities that amounts must satisfy; see docs/proof.md.")
  private @Nullable Path rules;

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description = "A file of words and forms of your own; see docs/catalogue.md.")
  private @Nullable Path catalogue;

  @Option(names = "--no-open", description = "Print the address only; open no browser.")
  private boolean closed;

  /** Makes the command. */
  public ReviewCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InputException, IOException, InterruptedException {
    if (port < 0 || port > MOST_PORT) {
      throw new InputException(Reason.UNREADABLE, "--port takes a number up to " + MOST_PORT);
    }
    LibraryLog.show(Verbosity.QUIET);
    ReviewedFolder reviewed = reviewed();
    Originals search =
        new Originals(reviewed.output(), originals, surroundings.variables().get(PASSWORD));
    CountDownLatch ended = new CountDownLatch(1);
    try (ReviewServer server = started(reviewed, search)) {
      Thread end = new Thread(() -> close(server, ended), "end of review");
      Runtime.getRuntime().addShutdownHook(end);
      String address = server.address() + "#" + surroundings.language().id();
      PrintWriter out = surroundings.text();
      out.println(address);
      out.flush();
      surroundings.messages().line("serving " + reviewed.root() + "; end with Ctrl-C");
      if (!closed) {
        DesktopBrowser.open(address, surroundings.variables());
      }
      ended.await();
    }
    return ExitStatus.OK;
  }

  private ReviewedFolder reviewed() throws InputException {
    try {
      ReviewedFolder reviewed = ReviewedFolder.of(folder);
      if (reviewed.results().isEmpty()) {
        throw new InputException(
            Reason.NOT_FOUND, folder + ": holds no result with a report.json; convert into it");
      }
      return reviewed;
    } catch (IOException e) {
      throw new InputException(
          Reason.NOT_FOUND, folder + ": can't be read; name the folder of convert's results", e);
    }
  }

  private ReviewServer started(ReviewedFolder reviewed, Originals search)
      throws InputException, IOException {
    try {
      Rulebook rulebook = Rulebook.standard();
      Proof proof = new Proof(rules == null ? rulebook : rulebook.with(rules));
      CatalogueFile own = catalogue == null ? CatalogueFile.none() : CatalogueFile.read(catalogue);
      return ReviewServer.start(reviewed, search, proof, own.catalogue(), port);
    } catch (BindException e) {
      throw new InputException(
          Reason.UNREADABLE, "port " + port + " is taken; choose another one by --port", e);
    }
  }

  private static void close(ReviewServer server, CountDownLatch ended) {
    try {
      server.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      ended.countDown();
    }
  }
}
