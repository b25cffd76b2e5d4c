package io.kaibiao.cli.terminal;

import io.kaibiao.report.PageSelection;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/** The option that selects pages of a document. */
public final class PagesOption {

  @Option(
      names = "--pages",
      paramLabel = "PAGES",
      converter = PageSelectionConverter.class,
      description = "Only these pages, such as 3-9,12.")
  private PageSelection pages = PageSelection.ALL;

  public PageSelection pages() {
    return pages;
  }

  /** Returns the selected pages of a document, in their order. */
  public IntStream among(int pageCount) {
    return IntStream.rangeClosed(1, pageCount).filter(pages::includes);
  }
}
