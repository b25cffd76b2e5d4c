/** The tokens and the strings of content streams, read faster than PDFBox reads them. */
@NullMarked
package io.kaibiao.page.content;

import org.jspecify.annotations.NullMarked;
