/** A generated history of many commands, held against a simple model of what the documents say. */
@NullMarked
package dev.acta.server.history;

import org.jspecify.annotations.NullMarked;
