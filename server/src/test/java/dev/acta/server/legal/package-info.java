/** Orders, notices and what becomes of them, from the commands to the states, through HTTP. */
@NullMarked
package dev.acta.server.legal;

import org.jspecify.annotations.NullMarked;
