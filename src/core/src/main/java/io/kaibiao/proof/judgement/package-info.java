/**
 * Decides what each cell is worth after the equations have been solved, and says what a doubt is
 * about.
 */
@NullMarked
package io.kaibiao.proof.judgement;

import org.jspecify.annotations.NullMarked;
