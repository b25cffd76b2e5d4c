/**
 * Determines which canonical row each printed row is: by label, classification code or printed
 * name.
 */
@NullMarked
package io.kaibiao.form.rows;

import org.jspecify.annotations.NullMarked;
