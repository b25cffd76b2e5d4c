/** Opens PDFs whose structure is broken, and tells what had to be repaired. */
@NullMarked
package io.kaibiao.page.structure;

import org.jspecify.annotations.NullMarked;
