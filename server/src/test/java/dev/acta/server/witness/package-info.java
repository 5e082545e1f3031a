/** A witness of logs in a folder of its own, and keys for logs. */
@NullMarked
package dev.acta.server.witness;

import org.jspecify.annotations.NullMarked;
