/** Another client confirms an erasure, and it is done. */
@NullMarked
package dev.acta.command.confirmerasure;

import org.jspecify.annotations.NullMarked;
