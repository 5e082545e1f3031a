/** A government reacts in public. */
@NullMarked
package dev.acta.command.issueofficialresponse;

import org.jspecify.annotations.NullMarked;
