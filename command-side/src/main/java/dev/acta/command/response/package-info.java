/** What commands on a response and on its demands are decided on: what was said, asked, and taken back. */
@NullMarked
package dev.acta.command.response;

import org.jspecify.annotations.NullMarked;
