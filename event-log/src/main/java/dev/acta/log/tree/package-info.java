/** Roots and proofs of the Merkle tree of RFC 6962: made from the roots of complete subtrees, checked from nothing. */
@NullMarked
package dev.acta.log.tree;

import org.jspecify.annotations.NullMarked;
