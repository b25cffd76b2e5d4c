/**
 * Decides which amounts to believe. The identities that public accounts obey are data; bound to the
 * cells of a report's forms they become equations. Equations that hold confirm their cells. If one
 * fails, the most likely set of misreadings that explains it is searched for, and accepted only if
 * no other explanation is nearly as likely.
 *
 * <p>Characters of reliable digital text are never changed to fit; there the check fails.
 */
@NullMarked
package io.kaibiao.proof;

import org.jspecify.annotations.NullMarked;
