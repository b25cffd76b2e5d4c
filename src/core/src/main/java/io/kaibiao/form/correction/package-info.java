/**
 * Corrects names, labels and subjects that were read from pixels and are nearly right; {@link
 * io.kaibiao.form.correction.Corrections} has all steps in their order.
 */
@NullMarked
package io.kaibiao.form.correction;

import org.jspecify.annotations.NullMarked;
