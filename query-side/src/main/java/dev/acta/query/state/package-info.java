/** The state of things: what is on record about a network, its accounts, a post, a response, as of any position. */
@NullMarked
package dev.acta.query.state;

import org.jspecify.annotations.NullMarked;
