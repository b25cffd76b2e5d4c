/** Reads plain text and Markdown as converters write them. */
@NullMarked
package io.kaibiao.sheet.text;

import org.jspecify.annotations.NullMarked;
