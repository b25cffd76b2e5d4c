/**
 * The text of a converted report outside its tables: blocks in reading order, and the outline of\n
 * * its headings.\n *\n *
 *
 * <p>Every type is an immutable record or an enum and is safe to share between threads.
 */
@NullMarked
package io.kaibiao.report.text;

import org.jspecify.annotations.NullMarked;
