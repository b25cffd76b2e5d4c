/** What the lines around a table say: title, form number, organisation, year and unit. */
@NullMarked
package io.kaibiao.form.caption;

import org.jspecify.annotations.NullMarked;
