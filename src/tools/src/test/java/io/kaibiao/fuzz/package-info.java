/**
 * Fuzz targets. With every build, each runs over its kept inputs only, which lie in the resources
 * under {@code CLASSInputs/METHOD}; {@code .ci/fuzz} searches for new ones.
 */
@NullMarked
package io.kaibiao.fuzz;

import org.jspecify.annotations.NullMarked;
