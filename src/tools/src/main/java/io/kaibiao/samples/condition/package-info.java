/**
 * Simulates what happens to a page between the printer and the received file. The steps work on
 * pixels, can be combined and take a seed, so that the same seed gives the same pixels.
 */
@NullMarked
package io.kaibiao.samples.condition;

import org.jspecify.annotations.NullMarked;
