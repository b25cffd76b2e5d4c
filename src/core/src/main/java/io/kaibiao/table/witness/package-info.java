/**
 * What the text of a table says of its boundaries: gutters that its lines share, values that stand
 * at equal heights, line breaks that no lack of room explains. Rulings may leave such boundaries
 * out.
 */
package io.kaibiao.table.witness;
