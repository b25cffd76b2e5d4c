/**
 * The vocabulary that every other package speaks: immutable values of a converted report.
 *
 * <p>Nothing here depends on another package of Kaibiao. Every type is an immutable record, an enum
 * or an exception and is safe to share between threads.
 */
@NullMarked
package io.kaibiao.report;

import org.jspecify.annotations.NullMarked;
