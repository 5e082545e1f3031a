/** The Spring application of the standalone. */
@NullMarked
package dev.acta.server.standalone;

import org.jspecify.annotations.NullMarked;
