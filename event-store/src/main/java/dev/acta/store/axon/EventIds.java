package dev.acta.store.axon;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import org.axonframework.common.IdentifierFactory;

/** Ids of events: UUIDv7 (RFC 9562, section 5.7), so that their index grows at one end. Axon finds it as a service. */
public final class EventIds extends IdentifierFactory {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    /** The next id. */
    public static String next() {
        return GENERATOR.generate().toString();
    }

    @Override
    public String generateIdentifier() {
        return next();
    }
}
