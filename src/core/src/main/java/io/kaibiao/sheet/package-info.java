/**
 * Sources that have no pages, such as text that another converter wrote: one interface by which
 * they deliver lines of text and grids of cells. Every type is an immutable record, an enum or an
 * interface.
 */
@NullMarked
package io.kaibiao.sheet;

import org.jspecify.annotations.NullMarked;
