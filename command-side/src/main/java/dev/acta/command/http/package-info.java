/** The HTTP command API. */
@NullMarked
package dev.acta.command.http;

import org.jspecify.annotations.NullMarked;
