/**
 * Compares the figures of two reports by where they stand in fiscal terms, in whatever tables they
 * are printed. Every type is immutable and safe to share between threads.
 */
@NullMarked
package io.kaibiao.compare;

import org.jspecify.annotations.NullMarked;
