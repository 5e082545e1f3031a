/**
 * The stored form of events: type names and revisions, payload bytes and personal items, strict reading, corrections.
 */
@NullMarked
package dev.acta.events.json;

import org.jspecify.annotations.NullMarked;
