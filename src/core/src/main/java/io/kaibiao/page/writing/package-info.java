/**
 * Tells what the places of a page's characters and lines say: which characters are written
 * vertically, and which are struck out.
 */
@NullMarked
package io.kaibiao.page.writing;

import org.jspecify.annotations.NullMarked;
