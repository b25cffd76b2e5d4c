package io.kaibiao.cli.review;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Opens an address in the person's browser, where there is a desktop. */
final class DesktopBrowser {

  private DesktopBrowser() {}

  /** Opens an address if it can; the address is printed in any case. */
  static void open(String address, Map<String, String> variables) {
    List<String> command = command(variables);
    if (command.isEmpty()) {
      return;
    }
    try {
      new ProcessBuilder(Stream.concat(command.stream(), Stream.of(address)).toList())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // There is no such program; the address is on the terminal.
      return;
    }
  }

  private static List<String> command(Map<String, String> variables) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return List.of("open");
    }
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    boolean desktop = variables.containsKey("DISPLAY") || variables.containsKey("WAYLAND_DISPLAY");
    return desktop ? List.of("xdg-open") : List.of();
  }
}
