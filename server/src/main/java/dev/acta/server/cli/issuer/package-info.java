/** The commands on the issuer: tokens, clients, users. */
@NullMarked
package dev.acta.server.cli.issuer;

import org.jspecify.annotations.NullMarked;
