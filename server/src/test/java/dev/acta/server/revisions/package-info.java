/** Logs that earlier builds wrote, under the present one. */
@NullMarked
package dev.acta.server.revisions;

import org.jspecify.annotations.NullMarked;
