/** The document that a report was made of, as outputs need it that show its pages. */
@NullMarked
package io.kaibiao.export.original;

import org.jspecify.annotations.NullMarked;
