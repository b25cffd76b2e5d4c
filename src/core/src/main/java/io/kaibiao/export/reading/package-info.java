/** Reads results that were written before and that a person may have edited. */
@NullMarked
package io.kaibiao.export.reading;

import org.jspecify.annotations.NullMarked;
