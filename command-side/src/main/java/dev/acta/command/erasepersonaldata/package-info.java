/** Somebody asks for personal data to be erased. */
@NullMarked
package dev.acta.command.erasepersonaldata;

import org.jspecify.annotations.NullMarked;
