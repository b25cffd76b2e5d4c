package io.kaibiao.prose;

/**
 * What a sentence says after an amount.
 *
 * @param suffix what is added to the name of the fact
 * @param measure what the percentage is: {@code share} or {@code rate}
 * @param percent the percentage as the contract writes values
 * @param start its index in the text behind the amount
 * @param holds whether it is that of the amounts
 */
record Clause(String suffix, String measure, String percent, int start, boolean holds) {}
