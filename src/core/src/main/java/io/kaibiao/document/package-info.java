/**
 * Builds a report's text outside its tables: paragraphs, headings, page headers and footers, in
 * reading order with the tables in place.
 */
@NullMarked
package io.kaibiao.document;

import org.jspecify.annotations.NullMarked;
