/** Drives a Chromium that the machine has, by its DevTools protocol. */
@NullMarked
package io.kaibiao.testing.browser;

import org.jspecify.annotations.NullMarked;
