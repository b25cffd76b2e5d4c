package io.kaibiao.testing.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Chromium without a window, of a profile of its own, whose name resolution fails for everything
 * but this machine. Close it to end it.
 */
public final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");

  /** How long the browser may take to start, or a page to do what it is asked for. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final Thread drain;
  private final DevTools tools;

  private Browser(Process process, Thread drain, DevTools tools) {
    this.process = process;
    this.drain = drain;
    this.tools = tools;
  }

  /** Returns the browser of this machine, where it has one. */
  public static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts a browser. */
  public static Browser start(Path program, Path folder) throws IOException {
    Path profile = Files.createDirectories(folder);
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--lang=en",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      BufferedReader log =
          new BufferedReader(
              new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
      String address = address(log);
      Thread drain = new Thread(() -> drain(log), "browser log");
      drain.setDaemon(true);
      drain.start();
      return new Browser(process, drain, DevTools.connect(URI.create(address), PATIENCE));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static String address(BufferedReader log) throws IOException {
    StringBuilder seen = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
      seen.append(line).append('\n');
    }
    throw new IOException("the browser ended at once: " + seen);
  }

  private static void drain(BufferedReader log) {
    try {
      while (log.readLine() != null) {
        // A browser waits when nobody reads what it says.
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a page in a tab of its own and waits until it is loaded. */
  public Tab open(URI address, int width, int height) {
    ObjectNode create = JSON.createObjectNode().put("url", "about:blank");
    String target = tools.send("", "Target.createTarget", create).path("targetId").asText();
    ObjectNode attach = JSON.createObjectNode().put("targetId", target).put("flatten", true);
    String session = tools.send("", "Target.attachToTarget", attach).path("sessionId").asText();
    Tab tab = new Tab(tools, session, PATIENCE);
    tab.begin(width, height);
    tab.go(address);
    return tab;
  }

  @Override
  public void close() {
    try {
      tools.send("", "Browser.close", JSON.createObjectNode());
      tools.close();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      drain.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
