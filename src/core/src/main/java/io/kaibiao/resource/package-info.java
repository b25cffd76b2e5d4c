/** The library's own data files. */
@NullMarked
package io.kaibiao.resource;

import org.jspecify.annotations.NullMarked;
