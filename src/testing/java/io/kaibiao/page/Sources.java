package io.kaibiao.page;

/** Openers for tests. */
final class Sources {

  /** Opens documents whose text layer must do: asking for a reader of pixels fails the test. */
  static final PageSources DIGITAL =
      new PageSources(
          () -> {
            throw new AssertionError("a text layer needs no reader of pixels");
          },
          text -> true);

  private Sources() {}
}
