/** JSON as the log writes it: RFC 8259, integers only, no name twice. */
@NullMarked
package dev.acta.log.json;

import org.jspecify.annotations.NullMarked;
