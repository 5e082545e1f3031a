/** What is measured of the writer's own parts. */
@NullMarked
package dev.acta.store.append;

import org.jspecify.annotations.NullMarked;
