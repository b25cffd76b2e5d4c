package io.kaibiao.proof;

/**
 * A value that a figure may have instead of the one that was read.
 *
 * @param figure the figure's index
 * @param value the value, in {@link Money} units
 * @param cost what it costs to believe it
 */
record Candidate(int figure, long value, double cost) {}
