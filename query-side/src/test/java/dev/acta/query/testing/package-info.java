/** A log to append to and a query side to ask, for the tests of this module. */
@NullMarked
package dev.acta.query.testing;

import org.jspecify.annotations.NullMarked;
