/** Decides whether the text layer of a PDF is used, font by font and page by page. */
@NullMarked
package io.kaibiao.page.trust;

import org.jspecify.annotations.NullMarked;
