/**
 * Breaks the text layers of reports on purpose: the displayed text is unchanged, but the text in
 * the file is not.
 */
@NullMarked
package io.kaibiao.samples.sabotage;

import org.jspecify.annotations.NullMarked;
