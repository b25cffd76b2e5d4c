/** Labels, kinds of cells, grades and tick boxes of performance evaluation forms (绩效). */
@NullMarked
package io.kaibiao.evaluationform.catalogue;

import org.jspecify.annotations.NullMarked;
