/**
 * Writes a {@link io.kaibiao.report.Report} to files: one writer a format behind {@link
 * io.kaibiao.export.ReportWriter}, and {@link io.kaibiao.export.Exporter} that puts them into a
 * folder which is there whole or not at all. What the files hold is described in {@code
 * docs/output.md}.
 */
@NullMarked
package io.kaibiao.export;

import org.jspecify.annotations.NullMarked;
