/** Tests of the number grammar and the repair of labels. */
@NullMarked
package io.kaibiao.repair;

import org.jspecify.annotations.NullMarked;
