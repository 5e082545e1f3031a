/**
 * The rules of the module table and of the house style as tests: one text, which each module's own tests apply to its
 * own classes. A module of its own because it has to come before all others, and no other module may carry ArchUnit
 * outside its tests.
 */
@NullMarked
package dev.acta.architecture;

import org.jspecify.annotations.NullMarked;
