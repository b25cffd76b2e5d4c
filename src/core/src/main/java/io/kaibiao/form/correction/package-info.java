/** Corrects names, labels and subjects that were read from pixels and are nearly right. */
@NullMarked
package io.kaibiao.form.correction;

import org.jspecify.annotations.NullMarked;
