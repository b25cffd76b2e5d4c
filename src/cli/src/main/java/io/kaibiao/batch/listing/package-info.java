/** The files that list the outcomes and the times of a run. */
@NullMarked
package io.kaibiao.batch.listing;

import org.jspecify.annotations.NullMarked;
