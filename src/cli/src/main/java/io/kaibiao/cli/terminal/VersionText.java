package io.kaibiao.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The text that {@code --version} prints. */
public final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "kaibiao " + built("version"),
      String.format(
          Locale.ROOT,
          "Java %s (%s)",
          System.getProperty("java.version"),
          System.getProperty("java.vendor")),
      "PDFBox " + built("pdfbox")
    };
  }

  /** Returns the versions of the parts that decide what a conversion gives. */
  public static List<String> ofProgram() {
    return List.of(built("version"), built("pdfbox"));
  }

  /** Returns the value that the build recorded under a name, or {@code unknown}. */
  private static String built(String name) {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(VersionText.class.getResourceAsStream("version.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty(name, "unknown");
  }
}
