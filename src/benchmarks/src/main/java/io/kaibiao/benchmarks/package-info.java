/** Benchmarks of the kernels of a conversion, over the samples of the repository. */
@NullMarked
package io.kaibiao.benchmarks;

import org.jspecify.annotations.NullMarked;
