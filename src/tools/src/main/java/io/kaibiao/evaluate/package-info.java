/**
 * Scores converted reports against their truth: exact, wrong, missing, extra, silently wrong and
 * doubtful cells, and the printed structure. Not used by conversion; see {@code docs/evaluate.md}.
 */
@NullMarked
package io.kaibiao.evaluate;

import org.jspecify.annotations.NullMarked;
