/**
 * A converted report as a whole: its source, what it says of itself, its findings and the
 * identities that were tried. Its tables are in {@code report.table}, its text in {@code
 * report.text}.
 *
 * <p>Nothing here depends on another package of Kaibiao but those below. Every type is an immutable
 * record or an enum and is safe to share between threads.
 */
@NullMarked
package io.kaibiao.report;

import org.jspecify.annotations.NullMarked;
