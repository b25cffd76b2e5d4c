/** Applies corrections to results that were written before, all their files. */
@NullMarked
package io.kaibiao.correction.result;

import org.jspecify.annotations.NullMarked;
