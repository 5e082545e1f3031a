/** A platform suspends or terminates one account. */
@NullMarked
package dev.acta.command.restrictaccount;

import org.jspecify.annotations.NullMarked;
