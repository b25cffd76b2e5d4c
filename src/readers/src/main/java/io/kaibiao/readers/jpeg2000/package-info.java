/** Decoders of image formats that Java lacks, as plug-ins of {@link javax.imageio.ImageIO}. */
@NullMarked
package io.kaibiao.readers.jpeg2000;

import org.jspecify.annotations.NullMarked;
