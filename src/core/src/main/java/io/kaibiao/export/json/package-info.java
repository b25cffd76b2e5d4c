/** The members of {@code report.json}. */
@NullMarked
package io.kaibiao.export.json;

import org.jspecify.annotations.NullMarked;
