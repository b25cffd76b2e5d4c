/** The amounts of one report as the solver sees them, and the equations that bind them. */
@NullMarked
package io.kaibiao.proof.figures;

import org.jspecify.annotations.NullMarked;
