/** What every command has to show over HTTP, one row a command. */
@NullMarked
package dev.acta.command.contract;

import org.jspecify.annotations.NullMarked;
