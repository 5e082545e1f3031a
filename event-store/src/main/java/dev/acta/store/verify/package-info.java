/** The database as a copy of the log that can be checked, and its other tables held against the log. */
@NullMarked
package dev.acta.store.verify;

import org.jspecify.annotations.NullMarked;
