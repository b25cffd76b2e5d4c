/**
 * Writes the text of a report's pages with its place as ALTO 4 (Analyzed Layout and Text Object, of
 * the Library of Congress), one file a page.
 */
@NullMarked
package io.kaibiao.export.alto;

import org.jspecify.annotations.NullMarked;
