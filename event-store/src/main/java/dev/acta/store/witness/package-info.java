/** A small witness of logs: C2SP tlog-witness over HTTP. */
@NullMarked
package dev.acta.store.witness;

import org.jspecify.annotations.NullMarked;
