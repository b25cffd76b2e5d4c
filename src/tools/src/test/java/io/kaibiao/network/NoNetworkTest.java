package io.kaibiao.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No conversion asks Java for a socket, whatever a document asks for: a process that would end at
 * the first one converts born-digital, scanned and luring documents. What native code does is seen
 * by {@code .ci/trace} only.
 */
class NoNetworkTest {

  @TempDir private Path folder = Path.of("");

  private record Ended(int status, String printed) {}

  @Test
  void theProcessWouldEndAtASocket() throws Exception {
    assertEquals(NoSockets.ASKED, run("socket").status());
  }

  @Test
  void noDocumentMakesASocket() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      Ended ended =
          run(
              folder.resolve("out").toString(),
              "training-samples/gate/table-latin-ruled.pdf",
              "training-samples/scans/fa02-bilevel-150.pdf",
              write("luring.pdf", LuringDocuments.pdf(address)),
              write("luring.jpg", LuringDocuments.jpeg(address)));
      assertEquals(0, ended.status(), ended.printed());
      assertTrue(ended.printed().contains("done"), ended.printed());
    }
  }

  /** A file that a document names is not read into a result. */
  @Test
  void noFileBesideTheDocumentIsRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET-FIGURE 987654");
    String address = secret.toUri().toString();
    Path out = folder.resolve("out");
    Ended ended =
        run(
            out.toString(),
            write("luring.pdf", LuringDocuments.pdf(address)),
            write("luring.jpg", LuringDocuments.jpeg(address)));
    assertEquals(0, ended.status(), ended.printed());
    try (var files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertTrue(!Files.readString(file, ISO_8859_1).contains("SECRET-FIGURE"), file.toString());
      }
    }
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private Ended run(String... arguments) throws Exception {
    Path hosts = Files.writeString(folder.resolve("hosts"), "");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.nio.channels.spi.SelectorProvider=" + NoSockets.class.getName(),
                "-Djdk.net.hosts.file=" + hosts,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ConvertWithoutNetwork.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), printed);
  }
}
