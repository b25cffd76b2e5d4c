/** The text of documents made of sketched pages. */
@NullMarked
package io.kaibiao.document;

import org.jspecify.annotations.NullMarked;
