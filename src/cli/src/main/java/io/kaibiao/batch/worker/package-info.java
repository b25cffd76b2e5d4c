/**
 * Converts inputs in worker processes, so that an input that crashes, hangs or exhausts its process
 * costs one outcome and nothing else.
 *
 * <p>A worker converts one input at a time and writes the files of the result into a draft folder;
 * the parent process delivers them. Both sides exchange lines of JSON over the standard streams of
 * the worker.
 */
@NullMarked
package io.kaibiao.batch.worker;

import org.jspecify.annotations.NullMarked;
