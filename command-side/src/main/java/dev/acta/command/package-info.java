/** The command side: command, decision, event. One package a use case. */
@NullMarked
package dev.acta.command;

import org.jspecify.annotations.NullMarked;
