/** What commands on an order are decided on: the order, its items, and what became of them. */
@NullMarked
package dev.acta.command.order;

import org.jspecify.annotations.NullMarked;
