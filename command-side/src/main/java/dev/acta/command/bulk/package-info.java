/**
 * Many commands in one request: the lines they come in, which of them have to keep their order, and their answers in
 * order.
 */
@NullMarked
package dev.acta.command.bulk;

import org.jspecify.annotations.NullMarked;
