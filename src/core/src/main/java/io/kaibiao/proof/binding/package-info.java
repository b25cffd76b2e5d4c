/** The identities of a report as data: which of its cells each one binds, and how strictly. */
@NullMarked
package io.kaibiao.proof.binding;

import org.jspecify.annotations.NullMarked;
