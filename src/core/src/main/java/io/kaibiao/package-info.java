/**
 * The library's one door: {@link io.kaibiao.Kaibiao} turns a disclosure report into a {@link
 * io.kaibiao.report.Report}.
 */
@NullMarked
package io.kaibiao;

import org.jspecify.annotations.NullMarked;
