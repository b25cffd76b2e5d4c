/** The accounting identities as the rule files define them. */
@NullMarked
package io.kaibiao.proof.rules;

import org.jspecify.annotations.NullMarked;
