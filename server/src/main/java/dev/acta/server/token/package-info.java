/** Tokens for programs of this machine, by their secrets. */
@NullMarked
package dev.acta.server.token;

import org.jspecify.annotations.NullMarked;
