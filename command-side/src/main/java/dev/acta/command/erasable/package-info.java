/** What erasures and legal holds are decided on: the personal items on record, and the holds in force. */
@NullMarked
package dev.acta.command.erasable;

import org.jspecify.annotations.NullMarked;
