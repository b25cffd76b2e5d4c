/** Opens an input, a PDF or an image file, and returns its pages one at a time. */
@NullMarked
package io.kaibiao.page.source;

import org.jspecify.annotations.NullMarked;
