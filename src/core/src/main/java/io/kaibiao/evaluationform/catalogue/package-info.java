/** What is known of evaluation forms (绩效): their labels, kinds of cells, grades and tick boxes. */
@NullMarked
package io.kaibiao.evaluationform.catalogue;

import org.jspecify.annotations.NullMarked;
