/** Events as the log has them. */
@NullMarked
package dev.acta.query.event;

import org.jspecify.annotations.NullMarked;
