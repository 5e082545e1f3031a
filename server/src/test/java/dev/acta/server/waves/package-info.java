/** What becomes of a network over months, recorded and asked for through HTTP. */
@NullMarked
package dev.acta.server.waves;

import org.jspecify.annotations.NullMarked;
