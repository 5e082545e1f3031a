/** What every use case decides on: a stream of the log, and what is to be recorded on it. */
@NullMarked
package dev.acta.command.stream;

import org.jspecify.annotations.NullMarked;
