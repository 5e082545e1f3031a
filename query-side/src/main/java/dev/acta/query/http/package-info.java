/** What the HTTP endpoints of this side share: parameters, as-of positions, cursors, answers and problems. */
@NullMarked
package dev.acta.query.http;

import org.jspecify.annotations.NullMarked;
