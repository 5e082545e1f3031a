/** Both sides of Acta and the issuer in one Spring application, on the embedded PostgreSQL of one data folder. */
@NullMarked
package dev.acta.server.standalone;

import org.jspecify.annotations.NullMarked;
