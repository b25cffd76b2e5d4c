package io.kaibiao.table.region;

/** Says that Tabula can't extract the text of a region, although it is there. */
public final class StreamTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StreamTextException(RuntimeException cause) {
    super(
        "a part that may be a table can't be analysed ("
            + cause.getClass().getSimpleName()
            + "); its text is read as prose",
        cause);
  }
}
