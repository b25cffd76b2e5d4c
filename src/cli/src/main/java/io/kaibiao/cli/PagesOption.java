package io.kaibiao.cli;

import io.kaibiao.report.PageSelection;
import java.util.stream.IntStream;
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

  /** Returns those of a document's pages that are wanted, in their order. */
  IntStream among(int pageCount) {
    return IntStream.rangeClosed(1, pageCount).filter(pages::includes);
  }
}
