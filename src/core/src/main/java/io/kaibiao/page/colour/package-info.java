/** Works out what a colour looks like on a page: tones, opacity, blend modes, groups, shadings. */
@NullMarked
package io.kaibiao.page.colour;

import org.jspecify.annotations.NullMarked;
