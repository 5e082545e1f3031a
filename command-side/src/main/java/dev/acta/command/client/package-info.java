/** Who calls, for whom they may speak and on whom they may report. */
@NullMarked
package dev.acta.command.client;

import org.jspecify.annotations.NullMarked;
