/** A government no longer asks for something. */
@NullMarked
package dev.acta.command.withdrawdemand;

import org.jspecify.annotations.NullMarked;
