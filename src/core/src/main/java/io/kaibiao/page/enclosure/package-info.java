/** What a PDF encloses beside its pages: attached files, and forms that only some viewers show. */
@NullMarked
package io.kaibiao.page.enclosure;

import org.jspecify.annotations.NullMarked;
