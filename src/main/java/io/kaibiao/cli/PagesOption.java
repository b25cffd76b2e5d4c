package io.kaibiao.cli;

import io.kaibiao.report.PageSelection;
import picocli.CommandLine.Option;

/** Which pages of a document a command takes. */
final class PagesOption {

  @Option(
      names = "--pages",
      paramLabel = "PAGES",
      converter = PageSelectionConverter.class,
      description = "Only these pages, such as 3-9,12.")
  private PageSelection pages = PageSelection.ALL;

  PageSelection pages() {
    return pages;
  }
}
