package dev.acta.store.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.store.append.AppendTerms;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the engine promises beyond Axon's own suites. */
class EngineContractTest {

    private final TestLog log = new TestLog(new TextCodec());
    private final PostgresEventStorageEngine engine = log.engine().build();

    @AfterEach
    void close() {
        log.close();
    }

    private static DomainEventMessage<String> event(String stream) {
        return new GenericDomainEventMessage<>("text", stream, 0, "text");
    }

    @Test
    void theUnitOfWorkLearnsWhereItsEventsStand() {
        engine.appendEvents(event("before"));
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(event("message"));

        engine.appendEvents(event("a"), event("b"));

        assertThat(AppendTerms.of(unitOfWork).appended()).hasValueSatisfying(where -> {
            assertThat(where.firstPosition()).isEqualTo(1);
            assertThat(where.count()).isEqualTo(2);
        });
        unitOfWork.rollback();
    }

    @Test
    void aSecondAppendInOneUnitOfWorkIsRefusedAndWritesNothing() {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(event("message"));
        engine.appendEvents(event("a"));

        assertThatThrownBy(() -> engine.appendEvents(event("b")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("appends once");

        unitOfWork.rollback();
        assertThat(log.reader().size()).isEqualTo(1);
    }

    @Test
    void receiptAndClaimsStandInTheMetadataOfTheFirstEventAlone() {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(event("message"));
        AppendTerms.of(unitOfWork)
                .receipt(new byte[] {1, 2}, new byte[] {-1})
                .claim(new byte[] {16})
                .claim(new byte[] {15});

        engine.appendEvents(event("a").withMetaData(Map.of("clientId", "desk")), event("b"));
        unitOfWork.rollback();

        assertThat(log.reader().range(0, 2))
                .extracting(event -> MetadataBytes.read(event.metadata()))
                .containsExactly(Map.of("clientId", "desk", "receipt", "0102:ff:2", "claims", "10,0f"), Map.of());
    }

    @Test
    void withoutTermsNothingIsAddedToTheMetadata() {
        engine.appendEvents(event("a").withMetaData(Map.of("clientId", "desk")));

        assertThat(MetadataBytes.read(log.reader().at(0).orElseThrow().metadata()))
                .isEqualTo(Map.of("clientId", "desk"));
    }

    @Test
    void metadataThatIsNotAStringIsRefused() {
        assertThatThrownBy(() -> engine.appendEvents(List.of(event("a").withMetaData(Map.of("number", 1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number");
    }

    @Test
    void eventsGetIdsThatGrowWithTime() {
        String first = event("a").getIdentifier();
        String second = event("a").getIdentifier();

        assertThat(first).matches("[0-9a-f]{8}-[0-9a-f]{4}-7.*").isLessThan(second);
    }
}
