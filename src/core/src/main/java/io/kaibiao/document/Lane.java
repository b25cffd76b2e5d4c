package io.kaibiao.document;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.report.Box;
import org.jspecify.annotations.Nullable;

/**
 * What lines must share to be of one paragraph: their direction, and the room that they fill.
 *
 * @param turn how they stand on the page as shown
 * @param column the column that they stand in, or null where it is as wide as the page
 */
record Lane(Turn turn, @Nullable Box column) {}
