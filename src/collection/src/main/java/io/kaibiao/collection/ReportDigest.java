package io.kaibiao.collection;

import io.kaibiao.export.JsonReportWriter;
import io.kaibiao.export.ReportSchema;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a report's {@code report.json}, which says all that a collection holds of it. */
final class ReportDigest {

  private ReportDigest() {}

  static String of(Report report) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new JsonReportWriter(new ReportSchema())
          .write(report, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written", e);
    }
  }
}
