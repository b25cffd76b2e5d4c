/** How a conversion ends early: the places that take long pass a checkpoint. */
@NullMarked
package io.kaibiao.cancellation;

import org.jspecify.annotations.NullMarked;
