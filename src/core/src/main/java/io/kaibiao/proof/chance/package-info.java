/** How likely amounts that have nothing to do with each other look as if they did. */
@NullMarked
package io.kaibiao.proof.chance;

import org.jspecify.annotations.NullMarked;
