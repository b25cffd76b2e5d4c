/** Shows that no document makes a conversion use the network or files that it was not given. */
@NullMarked
package io.kaibiao.network;

import org.jspecify.annotations.NullMarked;
