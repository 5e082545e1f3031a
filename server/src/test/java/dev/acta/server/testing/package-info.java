/** A running Acta for the tests that go through HTTP. */
@NullMarked
package dev.acta.server.testing;

import org.jspecify.annotations.NullMarked;
