/** How common Chinese words are, by HanLP. */
@NullMarked
package io.kaibiao.readers.language;

import org.jspecify.annotations.NullMarked;
