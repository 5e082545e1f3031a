/** The keys that tokens are signed with, and those that tokens were signed with. */
@NullMarked
package dev.acta.issuer.key;

import org.jspecify.annotations.NullMarked;
