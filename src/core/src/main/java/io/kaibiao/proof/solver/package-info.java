/** Finds the misreadings that best explain equations that do not hold. */
@NullMarked
package io.kaibiao.proof.solver;

import org.jspecify.annotations.NullMarked;
