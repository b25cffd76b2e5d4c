package io.kaibiao.cli.terminal;

import java.io.IOException;
import java.io.InputStream;

/** Standard input of a process that was started without one. */
final class ClosedInput extends InputStream {

  @Override
  public int read() throws IOException {
    throw new Failure();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    throw new Failure();
  }

  /** Standard input was asked for. */
  static final class Failure extends IOException {
    private static final long serialVersionUID = 1L;

    Failure() {
      super("standard input is closed; give a file, or send one through a pipe");
    }
  }
}
