/**
 * What a run leaves for later runs and for concurrent runs on the same output folder: which results
 * are done, which inputs failed, who works on what. All of it lies in the folder {@code .kaibiao}.
 */
@NullMarked
package io.kaibiao.batch.journal;

import org.jspecify.annotations.NullMarked;
