package io.kaibiao.document;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.report.place.Box;
import org.jspecify.annotations.Nullable;

/**
 * Direction and text column that lines of one paragraph share.
 *
 * @param turn the direction of the lines on the page as shown
 * @param column the text column, or null for the full width
 */
record ParagraphBounds(Turn turn, @Nullable Box column) {}
