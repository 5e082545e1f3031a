/** What every command on a network decides on. */
@NullMarked
package dev.acta.command.network;

import org.jspecify.annotations.NullMarked;
