/**
 * Decides which figures to believe. The identities that public accounts obey are data; over the
 * cells of a report's forms they become equations. Where all of them hold, they prove the cells
 * that they bind; where one fails, the cheapest set of misreadings that explains it is sought, and
 * believed only if no other explanation comes near.
 *
 * <p>Characters of a healthy text layer are never changed to fit: there the check does not hold.
 */
@NullMarked
package io.kaibiao.proof;

import org.jspecify.annotations.NullMarked;
