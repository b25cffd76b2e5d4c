/**
 * What a report says outside the cells of its tables: paragraphs, headings, furniture of the page,
 * in reading order with the tables in their places.
 */
@NullMarked
package io.kaibiao.document;

import org.jspecify.annotations.NullMarked;
