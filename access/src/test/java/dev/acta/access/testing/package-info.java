/** Tokens for tests, of an issuer that only they know. */
@NullMarked
package dev.acta.access.testing;

import org.jspecify.annotations.NullMarked;
