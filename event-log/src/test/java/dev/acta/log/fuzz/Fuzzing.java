package dev.acta.log.fuzz;

import dev.acta.log.note.TrustedKeys;
import dev.acta.log.note.VerifierKey;
import java.util.List;

/** What the targets have in common. */
final class Fuzzing {

    /** How long one target is fuzzed where fuzzing is asked for; a plain build only replays the inputs. */
    static final String DURATION = "10m";

    /** The keys of the golden log and of its witness. */
    static final TrustedKeys KEYS = new TrustedKeys(List.of(
            VerifierKey.parse("acta.example/made-up+fa7151cc+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"),
            VerifierKey.parse("witness.example+790a8a0d+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X")));

    private Fuzzing() {}
}
