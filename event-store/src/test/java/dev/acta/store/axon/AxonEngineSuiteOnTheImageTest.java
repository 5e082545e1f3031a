package dev.acta.store.axon;

import org.junit.jupiter.api.Tag;

/** The same on the image that production would use. */
@Tag("docker")
class AxonEngineSuiteOnTheImageTest extends AxonEngineSuiteTest {}
