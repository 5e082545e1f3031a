/** Somebody complains to a platform about a measure. */
@NullMarked
package dev.acta.command.lodgecomplaint;

import org.jspecify.annotations.NullMarked;
