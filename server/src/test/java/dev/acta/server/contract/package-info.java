/** Makes the API's contract out of the code, and holds the code to it. */
@NullMarked
package dev.acta.server.contract;

import org.jspecify.annotations.NullMarked;
