/** The issuer through HTTP. */
@NullMarked
package dev.acta.issuer;

import org.jspecify.annotations.NullMarked;
