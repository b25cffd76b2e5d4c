/** {@code kaibiao review}: the review pages of a folder's results, served to this machine alone. */
@NullMarked
package io.kaibiao.cli.review;

import org.jspecify.annotations.NullMarked;
