/** Gathers results in a collection. */
@NullMarked
package io.kaibiao.cli.collect;

import org.jspecify.annotations.NullMarked;
