/** A platform stops or restricts the service that an account gets. */
@NullMarked
package dev.acta.command.restrictservice;

import org.jspecify.annotations.NullMarked;
