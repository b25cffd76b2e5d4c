/**
 * Scores converted reports against their truth: what is exact, wrong, missing, extra, silent and
 * doubtful, and how much of the printed structure came out. Outside the conversion path; see {@code
 * docs/evaluate.md}.
 */
@NullMarked
package io.kaibiao.evaluate;

import org.jspecify.annotations.NullMarked;
