/**
 * What happens to a page on its way through a printer, a desk, a scanner and a mail: composable
 * steps over pixels, each seeded, so that the same seed gives the same pixels.
 */
@NullMarked
package io.kaibiao.samples.condition;

import org.jspecify.annotations.NullMarked;
