/** Tells whether JSON keeps a JSON Schema while it is read, without a tree of it. */
@NullMarked
package io.kaibiao.schema;

import org.jspecify.annotations.NullMarked;
