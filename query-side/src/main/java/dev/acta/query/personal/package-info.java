/** What names private persons: kept in tables of its own that erasure reaches, shown only to those who may see it. */
@NullMarked
package dev.acta.query.personal;

import org.jspecify.annotations.NullMarked;
