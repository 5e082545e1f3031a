/** The encodings that the log's text formats share, each with one spelling only. */
@NullMarked
package dev.acta.log.text;

import org.jspecify.annotations.NullMarked;
