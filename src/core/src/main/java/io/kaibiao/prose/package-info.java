/** What a report says in sentences: its sections, and the figures that they state. */
@NullMarked
package io.kaibiao.prose;

import org.jspecify.annotations.NullMarked;
