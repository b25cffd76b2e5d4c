/**
 * Which canonical row each printed row is: by label, by classification code, by what is printed.
 */
@NullMarked
package io.kaibiao.form.rows;

import org.jspecify.annotations.NullMarked;
