package io.kaibiao.page.source;

/** Openers for tests. */
public final class Sources {

  /** Opens documents whose text layer must do: asking for a reader of pixels fails the test. */
  public static final PageSources DIGITAL =
      new PageSources(
          () -> {
            throw new AssertionError("a text layer needs no reader of pixels");
          },
          text -> true);

  private Sources() {}
}
