package dev.acta.benchmarks;

import dev.acta.architecture.KeepsTheHabits;

class ArchitectureTest implements KeepsTheHabits {}
