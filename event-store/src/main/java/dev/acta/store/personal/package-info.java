/** What must not stand in the clear: streams of persons, keyed digests, items of large manifests. */
@NullMarked
package dev.acta.store.personal;

import org.jspecify.annotations.NullMarked;
