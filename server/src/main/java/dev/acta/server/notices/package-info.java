/** Real notices of governments to a code host, as commands: a table of facts, read and turned into lines. */
@NullMarked
package dev.acta.server.notices;

import org.jspecify.annotations.NullMarked;
