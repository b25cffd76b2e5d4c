/** Damages sound documents at random, reproducibly, to see what a conversion makes of them. */
@NullMarked
package io.kaibiao.samples.damage;

import org.jspecify.annotations.NullMarked;
