package dev.acta.store.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.log.Sha256;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.store.checkpoint.CheckpointStore.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckpointStoreTest {

    @TempDir
    private Path folder;

    private FileCheckpointStore store;

    @BeforeEach
    void make() {
        store = new FileCheckpointStore(folder.resolve("checkpoint"));
    }

    private static SignedCheckpoint of(long size) {
        byte[] root = Sha256.of(new byte[] {(byte) size});
        return SignedCheckpoint.sign(new Checkpoint("log.example/test", size, root), List.of(SigningNode.KEY));
    }

    private static Step step(Optional<SignedCheckpoint> from, long to) {
        return new Step(from, of(to), (level, index) -> new byte[0]);
    }

    @Test
    void keepsTheLastCheckpointForItsOwnerAlone() throws IOException {
        assertThat(store.latest()).isEmpty();
        assertThat(store.mayBeginLate()).isFalse();

        store.advance(step(Optional.empty(), 3));
        store.advance(step(Optional.of(of(3)), 7));

        assertThat(store.latest()).hasValueSatisfying(note -> assertThat(note).isEqualTo(of(7).bytes()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("checkpoint"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("checkpoint", "checkpoint.lock");
        }
    }

    @Test
    void anEmptyFileIsANewBeginning() throws IOException {
        Files.createFile(folder.resolve("checkpoint"));

        assertThat(store.latest()).isEmpty();
        assertThat(store.mayBeginLate()).isTrue();
        store.advance(step(Optional.empty(), 3));
        assertThat(store.latest()).isPresent();
    }

    @Test
    void doesNotTakeOneThatFollowsAnotherThanItHas() {
        store.advance(step(Optional.empty(), 3));

        assertThatThrownBy(() -> store.advance(step(Optional.empty(), 4))).isInstanceOf(StoreRefused.Stale.class);
        assertThatThrownBy(() -> store.advance(step(Optional.of(of(2)), 4))).isInstanceOf(StoreRefused.Stale.class);
        assertThat(store.latest()).hasValueSatisfying(note -> assertThat(note).isEqualTo(of(3).bytes()));
    }

    @Test
    void ofManyThatFollowTheSameOneItTakesOne() throws Exception {
        store.advance(step(Optional.empty(), 1));
        List<Future<SignedCheckpoint>> racing = new ArrayList<>();
        try (ExecutorService racers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int size = 2; size < 34; size++) {
                Step step = step(Optional.of(of(1)), size);
                racing.add(racers.submit(() -> new FileCheckpointStore(folder.resolve("checkpoint")).advance(step)));
            }
        }
        List<SignedCheckpoint> taken = new ArrayList<>();
        for (Future<SignedCheckpoint> one : racing) {
            try {
                taken.add(one.get());
            } catch (ExecutionException e) {
                assertThat(e).cause().isInstanceOf(StoreRefused.Stale.class);
            }
        }
        assertThat(taken).hasSize(1);
        assertThat(store.latest())
                .hasValueSatisfying(
                        note -> assertThat(note).isEqualTo(taken.getFirst().bytes()));
    }

    @Test
    void whereItsFolderIsGoneItIsUnavailable() {
        FileCheckpointStore lost = new FileCheckpointStore(folder.resolve("gone/checkpoint"));

        assertThatThrownBy(() -> lost.advance(step(Optional.empty(), 1)))
                .isInstanceOf(StoreRefused.Unavailable.class)
                .hasMessageContaining("gone/checkpoint");
    }
}
