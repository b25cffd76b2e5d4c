package io.kaibiao.page.source;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.page.structure.OpenedPdf;
import io.kaibiao.page.structure.UnknownHandlerException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Says in one line why a PDF can't be opened, and what to do. */
final class PdfRefusal {

  private PdfRefusal() {}

  /** Returns the refusal of a PDF that {@link OpenedPdf} could not open. */
  static InputException of(String name, byte[] bytes, Opening opening, Throwable failure) {
    if (failure instanceof InvalidPasswordException) {
      return opening.password() == null
          ? new InputException(
              Reason.PASSWORD_MISSING, name + ": is encrypted; give its password", failure)
          : new InputException(
              Reason.PASSWORD_WRONG,
              name + ": the password does not open it; check the password",
              failure);
    }
    if (failure instanceof UnknownHandlerException unknown) {
      return new InputException(Reason.UNREADABLE, name + ": " + locked(unknown), failure);
    }
    return damaged(name, bytes, " (" + PageFailure.words(failure) + ")", failure);
  }

  /** Returns the refusal of a PDF in which no page can be found. */
  static InputException ofNoPages(String name, byte[] bytes, OpenedPdf opened) {
    IllegalStateException failure = new IllegalStateException("it has no pages");
    return opened.damage().repairs().isEmpty()
        ? new InputException(
            Reason.DAMAGED, name + ": has no pages; get the file again from its publisher", failure)
        : damaged(name, bytes, " (no page was found in it)", failure);
  }

  private static InputException damaged(String name, byte[] bytes, String why, Throwable failure) {
    if (!FileSignature.isHeaded(bytes)) {
      return FileSignature.refusal(name, bytes);
    }
    String message =
        OpenedPdf.isComplete(bytes)
            ? ": is damaged" + why + "; get the file again from its publisher"
            : ": is cut off before its end; get the whole file again from its publisher";
    return new InputException(Reason.DAMAGED, name + message, failure);
  }

  private static String locked(UnknownHandlerException unknown) {
    return unknown.isForCertificate()
        ? "is encrypted for a certificate; open it with the certificate's key and save it without"
            + " encryption"
        : "is encrypted by the method "
            + PdfSource.oneLine(unknown.handler())
            + ", which is not known; get it without encryption from its publisher";
  }
}
