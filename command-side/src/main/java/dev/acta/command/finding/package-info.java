/** What commands on a finding are decided on: that it was published. */
@NullMarked
package dev.acta.command.finding;

import org.jspecify.annotations.NullMarked;
