package io.kaibiao.proof.solver;

import io.kaibiao.proof.figures.Money;

/**
 * A value that a figure may have instead of the one that was read.
 *
 * @param figure the figure's index
 * @param value the value, in {@link Money} units
 * @param cost what it costs to believe it
 */
record Candidate(int figure, long value, double cost) {}
