package io.kaibiao.page.structure;

import java.io.IOException;

/** A PDF that is encrypted in another way than by a password. */
public final class UnknownHandlerException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String handler;

  UnknownHandlerException(String handler, Throwable cause) {
    super("encrypted by the security handler " + handler, cause);
    this.handler = handler;
  }

  /** Returns the name of the security handler in the file (ISO 32000-2, 7.6.1). */
  public String handler() {
    return handler;
  }

  /** Tells whether the document is encrypted for the holder of a certificate (7.6.5). */
  public boolean isForCertificate() {
    return handler.startsWith("Adobe.P") || handler.equals("Entrust.PPKEF");
  }
}
