/** What commands on a proceeding are decided on: that it was opened, and whether it was closed. */
@NullMarked
package dev.acta.command.proceeding;

import org.jspecify.annotations.NullMarked;
