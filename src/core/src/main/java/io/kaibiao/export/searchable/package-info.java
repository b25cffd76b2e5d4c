/**
 * Writes the document of a report as a PDF whose scanned pages can be searched: the pages as they
 * are, with an invisible layer of text where their pixels were read.
 */
@NullMarked
package io.kaibiao.export.searchable;

import org.jspecify.annotations.NullMarked;
