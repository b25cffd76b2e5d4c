/**
 * What several outputs write alike: facts as records, texts and measures as every reader takes
 * them.
 */
@NullMarked
package io.kaibiao.export.content;

import org.jspecify.annotations.NullMarked;
