/** What the demo sends, and what it prints. */
@NullMarked
package dev.acta.server.demo;

import org.jspecify.annotations.NullMarked;
