/** The issuer's folder: clients, users and secrets, in files that only their owner may open. */
@NullMarked
package dev.acta.issuer.folder;

import org.jspecify.annotations.NullMarked;
