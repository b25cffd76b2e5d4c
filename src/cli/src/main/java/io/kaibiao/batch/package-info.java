/**
 * Many inputs in one run: which there are, what each one's folder is called, the workers, and the
 * outcome of each.
 *
 * <p>Nothing that happens to one input stops the others, and nothing that is reported depends on
 * the timing of the workers.
 */
@NullMarked
package io.kaibiao.batch;

import org.jspecify.annotations.NullMarked;
