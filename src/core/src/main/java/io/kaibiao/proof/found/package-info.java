/**
 * Identities that no rule describes: sums, differences and copies that the amounts of a table obey
 * so often that it is no coincidence.
 */
@NullMarked
package io.kaibiao.proof.found;

import org.jspecify.annotations.NullMarked;
