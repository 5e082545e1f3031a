/** Both sides of Acta in one Spring application, on the embedded PostgreSQL of one data folder. */
@NullMarked
package dev.acta.server.standalone;

import org.jspecify.annotations.NullMarked;
