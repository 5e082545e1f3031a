/**
 * Lists of accounts that come with a command: read, written ahead, recorded on the network's roster, looked up there.
 */
@NullMarked
package dev.acta.command.roster;

import org.jspecify.annotations.NullMarked;
