/**
 * Examines the headers of images before a decoder does: sizes, counts and lengths that contradict
 * each other or the bytes that are there. No pixel is decoded here.
 */
@NullMarked
package io.kaibiao.page.image;

import org.jspecify.annotations.NullMarked;
