/** A platform suspends a network of accounts, with or without the list of them. */
@NullMarked
package dev.acta.command.suspendnetwork;

import org.jspecify.annotations.NullMarked;
