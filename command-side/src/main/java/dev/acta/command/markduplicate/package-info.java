/** Somebody says that two records tell of one fact. */
@NullMarked
package dev.acta.command.markduplicate;

import org.jspecify.annotations.NullMarked;
