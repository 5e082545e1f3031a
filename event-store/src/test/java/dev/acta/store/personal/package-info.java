/** What keeps personal things apart, on a real PostgreSQL. */
@NullMarked
package dev.acta.store.personal;

import org.jspecify.annotations.NullMarked;
