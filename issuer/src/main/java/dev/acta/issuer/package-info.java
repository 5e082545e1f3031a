/** The issuer of tokens: an application of its own, or a part of another one. */
@NullMarked
package dev.acta.issuer;

import org.jspecify.annotations.NullMarked;
