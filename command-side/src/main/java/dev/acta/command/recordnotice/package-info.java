/** A platform is given notice of content. */
@NullMarked
package dev.acta.command.recordnotice;

import org.jspecify.annotations.NullMarked;
