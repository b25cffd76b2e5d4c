/** What a page gives, shown on tiny PDFs. */
@NullMarked
package io.kaibiao.page;

import org.jspecify.annotations.NullMarked;
