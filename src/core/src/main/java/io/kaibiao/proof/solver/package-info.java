/** Finds the misreadings that best explain failing equations. */
@NullMarked
package io.kaibiao.proof.solver;

import org.jspecify.annotations.NullMarked;
