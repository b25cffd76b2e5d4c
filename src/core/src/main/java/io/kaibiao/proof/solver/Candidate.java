package io.kaibiao.proof.solver;

import io.kaibiao.proof.figures.Money;

/**
 * A value that an amount may have instead of the one that was read.
 *
 * @param figure the amount's index
 * @param value the value, in {@link Money} units
 * @param cost the cost of this misreading, see {@link Costs}
 */
record Candidate(int figure, long value, double cost) {}
