/**
 * Reads Word documents and Excel workbooks (Office Open XML, ISO/IEC 29500). Macros, links and
 * external parts are never touched.
 */
@NullMarked
package io.kaibiao.sheet.office;

import org.jspecify.annotations.NullMarked;
