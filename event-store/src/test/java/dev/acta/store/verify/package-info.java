/** What a check of the database finds. */
@NullMarked
package dev.acta.store.verify;

import org.jspecify.annotations.NullMarked;
