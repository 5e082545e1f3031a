/** A platform removes a post, or restricts who sees it and how. */
@NullMarked
package dev.acta.command.restrictcontent;

import org.jspecify.annotations.NullMarked;
