/** What every command on an attribution decides on. */
@NullMarked
package dev.acta.command.attribution;

import org.jspecify.annotations.NullMarked;
