/** The languages that the program speaks: English, in which its texts are written, and Chinese. */
@NullMarked
package io.kaibiao.cli.language;

import org.jspecify.annotations.NullMarked;
