package io.kaibiao.network;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;

/**
 * Converts files in a process where asking for a socket ends it; a program for {@link
 * NoNetworkTest}.
 */
final class ConvertWithoutNetwork {

  private ConvertWithoutNetwork() {}

  /**
   * Converts the files after the first argument into folders below it; {@code socket} opens one.
   */
  public static void main(String[] arguments) throws Exception {
    NoSockets.refuseAll();
    if (arguments[0].equals("socket")) {
      open();
    }
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (String file : List.of(arguments).subList(1, arguments.length)) {
        convert(kaibiao, Path.of(file), Path.of(arguments[0]));
      }
    }
    System.out.println("done");
  }

  private static void convert(Kaibiao kaibiao, Path file, Path folder) throws Exception {
    try {
      new Exporter()
          .write(
              kaibiao.convert(file, ConversionOptions.DEFAULT),
              folder.resolve(String.valueOf(file.getFileName())),
              Format.STANDARD,
              Existing.KEEP);
    } catch (InputException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void open() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
      System.out.println(socket);
    }
  }
}
