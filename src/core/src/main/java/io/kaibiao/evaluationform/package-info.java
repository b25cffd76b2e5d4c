/** Performance grids: records of labels and values with small tables inside, read as forms. */
@NullMarked
package io.kaibiao.evaluationform;

import org.jspecify.annotations.NullMarked;
