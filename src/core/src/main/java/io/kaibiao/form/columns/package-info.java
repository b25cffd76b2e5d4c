/** Which canonical column each printed column is. */
@NullMarked
package io.kaibiao.form.columns;

import org.jspecify.annotations.NullMarked;
