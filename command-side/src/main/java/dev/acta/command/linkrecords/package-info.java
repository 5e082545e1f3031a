/** Somebody says how one record stands to another. */
@NullMarked
package dev.acta.command.linkrecords;

import org.jspecify.annotations.NullMarked;
