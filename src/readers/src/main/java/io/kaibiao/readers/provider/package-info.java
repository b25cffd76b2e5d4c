/** What the library finds of this artifact, and a check of every engine. */
@NullMarked
package io.kaibiao.readers.provider;

import org.jspecify.annotations.NullMarked;
