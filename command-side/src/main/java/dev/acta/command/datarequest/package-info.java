/** What is decided on of a request about personal data. */
@NullMarked
package dev.acta.command.datarequest;

import org.jspecify.annotations.NullMarked;
