/** The amounts of a fictitious organization, for which all identities hold. */
@NullMarked
package io.kaibiao.samples.model;

import org.jspecify.annotations.NullMarked;
