/** The proof of one entry as a file that can be checked offline, as C2SP tlog-proof has it. */
@NullMarked
package dev.acta.log.proof;

import org.jspecify.annotations.NullMarked;
