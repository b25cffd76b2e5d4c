/**
 * Pages whose words another program recognized and placed, as ALTO and hOCR hold them: boxes of
 * words, without the rulings of the page. Every record is immutable.
 */
@NullMarked
package io.kaibiao.page.words;

import org.jspecify.annotations.NullMarked;
