/**
 * The annotations of a PDF's pages: which of them a viewer shows, and what form fields and markup
 * say. Coordinates are those of PDF user space.
 */
@NullMarked
package io.kaibiao.page.annotation;

import org.jspecify.annotations.NullMarked;
