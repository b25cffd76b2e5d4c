/**
 * Tells characters and words of different scripts apart: which are text, which occur in numbers,
 * how they join, and in which direction they are read. Knows nothing of pages.
 */
@NullMarked
package io.kaibiao.page.script;

import org.jspecify.annotations.NullMarked;
