/**
 * Says where each figure stands in fiscal terms: words of titles, heads and labels to dimensions.
 */
@NullMarked
package io.kaibiao.dimension;

import org.jspecify.annotations.NullMarked;
