/** The catalogue of canonical forms: what they are called, what their heads and labels mean. */
@NullMarked
package io.kaibiao.form;

import org.jspecify.annotations.NullMarked;
