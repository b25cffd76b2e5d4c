/** Binds the rules to the places that a report prints. */
@NullMarked
package io.kaibiao.proof.identities;

import org.jspecify.annotations.NullMarked;
