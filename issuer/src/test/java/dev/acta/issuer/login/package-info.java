/** Who may try to log in, how often, and what is told of it. */
@NullMarked
package dev.acta.issuer.login;

import org.jspecify.annotations.NullMarked;
