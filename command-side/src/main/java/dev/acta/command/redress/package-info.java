/** What the redress of measures is decided on: complaints and disputes, each under its alias. */
@NullMarked
package dev.acta.command.redress;

import org.jspecify.annotations.NullMarked;
