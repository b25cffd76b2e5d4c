/**
 * Where something stands on a page, and whether its characters came from the text layer or from\n *
 * pixels.\n *\n *
 *
 * <p>Nothing here depends on another package of Kaibiao. Every type is an immutable record or an\n
 * * enum and is safe to share between threads.
 */
@NullMarked
package io.kaibiao.report.place;

import org.jspecify.annotations.NullMarked;
