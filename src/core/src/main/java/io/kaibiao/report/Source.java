package io.kaibiao.report;

/**
 * The input that a report was made from.
 *
 * @param name its file name without folders, or the name that the caller gave
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param pages how many pages it has, whether or not all of them were converted
 * @param kind where its text came from
 * @param selection which of its pages were converted
 */
public record Source(
    String name, String sha256, int pages, SourceKind kind, PageSelection selection) {

  /** Returns which of its pages were converted, and how many it has. */
  public Coverage coverage() {
    return new Coverage(selection, pages);
  }
}
