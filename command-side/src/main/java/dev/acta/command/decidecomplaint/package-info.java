/** A platform decides a complaint. */
@NullMarked
package dev.acta.command.decidecomplaint;

import org.jspecify.annotations.NullMarked;
