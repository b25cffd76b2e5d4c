/**
 * What the fonts of a PDF say of their characters, how they draw them, and what stands in for those
 * it lacks.
 */
@NullMarked
package io.kaibiao.page.font;

import org.jspecify.annotations.NullMarked;
