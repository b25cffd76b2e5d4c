/** What tests of several storeys share: pages and tables sketched in text, golden files, truth. */
@NullMarked
package io.kaibiao.testing;

import org.jspecify.annotations.NullMarked;
