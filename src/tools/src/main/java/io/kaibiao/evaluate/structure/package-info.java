/** Scores the structure of tables: adjacency relations and tree edit distance. */
@NullMarked
package io.kaibiao.evaluate.structure;

import org.jspecify.annotations.NullMarked;
