/**
 * Converts many inputs in one run: finds the inputs, names their folders, runs the workers and
 * collects the outcomes.
 *
 * <p>A failure of one input does not stop the others, and nothing that is reported depends on the
 * timing of the workers.
 */
@NullMarked
package io.kaibiao.batch;

import org.jspecify.annotations.NullMarked;
