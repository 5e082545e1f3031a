package dev.acta.log.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.acta.log.PersonalRoot;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.copy.CheckpointLine;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.CopiedItem;
import dev.acta.log.copy.CopiedItem.Erased;
import dev.acta.log.copy.CopiedItem.Present;
import dev.acta.log.copy.CopiedItem.Withheld;
import dev.acta.log.copy.SampleLog;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.verify.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a log has signed and yet cannot be right: roots and signatures fit, the events do not fit each other. */
class SignedAndWrongTest {

    private final SampleLog log = new SampleLog(6, true).events(20);

    private void assertFound(Kind kind, String where) {
        Report report = Verification.of(log.sign().copy(), new Trust(SampleLog.keys(), List.of()));

        assertThat(report.findings()).extracting(Finding::kind, Finding::where).containsExactly(tuple(kind, where));
    }

    @Test
    void anErasureOfAnotherHash() {
        byte[] _ = log.forget(4, 1);
        log.erasure("{\"items\":[{\"event\":\"event:4\",\"item\":1,\"hash\":\"sha256:00\"}]}");

        assertFound(Kind.ERASED_UNNAMED, "event:4 item 1");
    }

    @Test
    void anErasureOfAnItemThatIsStillThere() {
        log.erasure("{\"items\":[{\"event\":\"event:4\",\"item\":1,\"hash\":\"sha256:00\"}]}");

        assertFound(Kind.ERASED_STILL_THERE, "event:4 item 1");
    }

    @Test
    void anErasureThatCannotBeMadeOut() {
        for (String payload : List.of(
                "{",
                "[]",
                "{}",
                "{\"items\":[1]}",
                "{\"items\":[{\"event\":\"4\",\"item\":1,\"hash\":\"\"}]}",
                "{\"items\":[{\"event\":\"event:+4\",\"item\":1,\"hash\":\"\"}]}")) {
            SampleLog other = new SampleLog(6, true).events(20).erasure(payload).sign();
            Report report = Verification.of(other.copy(), new Trust(SampleLog.keys(), List.of()));

            assertThat(report.findings())
                    .as(payload)
                    .extracting(Finding::kind, Finding::where)
                    .containsExactly(tuple(Kind.ERASURE_MALFORMED, "event:20"));
        }
    }

    @Test
    void anErasureInFrontOfWhatItErases() {
        log.erasure("{\"items\":[]}").events(5);
        log.events().set(24, at(24, item -> new Erased(item, 20)));

        assertFound(Kind.ERASED_UNNAMED, "event:24 item 0");
    }

    @Test
    void aLeafHashKeptBesideTheLeafThatIsNotItsOwn() {
        CopiedEvent event = log.events().get(5);
        log.events()
                .set(
                        5,
                        new CopiedEvent(
                                5, event.leaf(), new byte[32], event.payload(), event.metadata(), event.items()));

        assertFound(Kind.LEAF_HASH, "event:5");
    }

    @Test
    void aCheckpointOfAnotherLogWhoseKeyIsKnownToo() {
        SigningKey other = SigningKey.ofSeed("acta.example/other", new byte[32]);
        Checkpoint checkpoint =
                Checkpoint.parse(SignedNote.parse(log.sign().noteOf(20)).text());
        byte[] note = SignedCheckpoint.sign(new Checkpoint("acta.example/other", 20, checkpoint.root()), List.of(other))
                .bytes();
        log.checkpoints().set(0, new CheckpointLine(20, note));
        List<VerifierKey> keys = List.of(SampleLog.OLD_KEY.verifierKey(), other.verifierKey());
        log.events(1);
        Report report = Verification.of(log.sign().copy(), new Trust(keys, List.of()));

        assertThat(report.findings())
                .extracting(Finding::kind, Finding::where)
                .contains(tuple(Kind.CHECKPOINT_ORIGIN, "checkpoint:20"))
                .doesNotContain(tuple(Kind.CHECKPOINT_ORIGIN, "checkpoint:21"));
    }

    @Test
    void withheldItemsAreCheckedByTheirHashesAndCounted() {
        log.events().set(4, at(4, Withheld::new));
        Report report = Verification.of(log.sign().copy(), new Trust(SampleLog.keys(), List.of()));

        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.walked().withheld()).isEqualTo(1);
        assertThat(report.caveats()).anyMatch(it -> it.contains("only their hashes"));
    }

    @Test
    void aWithheldItemsHashIsHeldToTheRoot() {
        log.events().set(4, at(4, _ -> new Withheld(new byte[32])));

        assertFound(Kind.PERSONAL, "event:4");
    }

    /** The event with its first item as something else, made from the item's hash. */
    private CopiedEvent at(int position, Function<byte[], CopiedItem> made) {
        CopiedEvent event = log.events().get(position);
        List<CopiedItem> items = new ArrayList<>(event.items());
        byte[] hash = switch (items.getFirst()) {
            case Present(byte[] salt, byte[] bytes) -> PersonalRoot.itemHash(salt, bytes);
            case Erased(byte[] erased, long _) -> erased;
            default -> throw new IllegalStateException("Neither there nor erased");
        };
        items.set(0, made.apply(hash));
        return SampleLog.withItems(event, items);
    }
}
