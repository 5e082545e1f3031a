/**
 * {@code acta demo}: records the June 2020 case and a rehearsal at full size as any client would, and shows what is
 * then on record.
 */
@NullMarked
package dev.acta.server.demo;

import org.jspecify.annotations.NullMarked;
