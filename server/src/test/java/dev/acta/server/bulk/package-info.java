/** Very many commands in one request to a standalone, in constant memory. */
@NullMarked
package dev.acta.server.bulk;

import org.jspecify.annotations.NullMarked;
