/** The log's public format: canonical leaf, hashing and Merkle tree, in the JDK alone. */
@NullMarked
package dev.acta.log;

import org.jspecify.annotations.NullMarked;
