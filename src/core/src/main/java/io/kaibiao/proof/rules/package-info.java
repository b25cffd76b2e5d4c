/** The identities of accounts, as the rule files write them. */
@NullMarked
package io.kaibiao.proof.rules;

import org.jspecify.annotations.NullMarked;
