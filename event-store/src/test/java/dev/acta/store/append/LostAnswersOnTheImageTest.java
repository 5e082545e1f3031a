package dev.acta.store.append;

import org.junit.jupiter.api.Tag;

/** The same on the image that production would use. */
@Tag("docker")
class LostAnswersOnTheImageTest extends LostAnswersTest {}
