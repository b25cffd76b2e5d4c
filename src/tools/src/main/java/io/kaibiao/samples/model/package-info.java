/** The amounts of a fictitious organisation, whose identities all hold. */
@NullMarked
package io.kaibiao.samples.model;

import org.jspecify.annotations.NullMarked;
