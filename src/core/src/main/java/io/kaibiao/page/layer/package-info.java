/** Decides which optional content (layers) of a PDF a viewer shows on screen. */
@NullMarked
package io.kaibiao.page.layer;

import org.jspecify.annotations.NullMarked;
