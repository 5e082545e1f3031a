/** What is asked for and what a token says: scopes narrowed to what is granted, claims from the folder. */
@NullMarked
package dev.acta.issuer.token;

import org.jspecify.annotations.NullMarked;
