/** A platform gives accounts of a network back. */
@NullMarked
package dev.acta.command.reinstateaccounts;

import org.jspecify.annotations.NullMarked;
