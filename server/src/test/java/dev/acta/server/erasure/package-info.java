/** That nothing is left of what was erased, looked at from outside: in every table, and in the files below them. */
@NullMarked
package dev.acta.server.erasure;

import org.jspecify.annotations.NullMarked;
