/** How the folder of each input of a run is called, beside the results of earlier runs. */
@NullMarked
package io.kaibiao.batch.naming;

import org.jspecify.annotations.NullMarked;
