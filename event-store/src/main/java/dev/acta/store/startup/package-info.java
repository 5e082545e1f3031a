/** What is looked at before anything is recorded or read. */
@NullMarked
package dev.acta.store.startup;

import org.jspecify.annotations.NullMarked;
