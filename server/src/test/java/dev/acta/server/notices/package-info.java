/** The table of notices against what is made of it. */
@NullMarked
package dev.acta.server.notices;

import org.jspecify.annotations.NullMarked;
