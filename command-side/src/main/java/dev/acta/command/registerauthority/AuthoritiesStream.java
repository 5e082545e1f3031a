package dev.acta.command.registerauthority;

import dev.acta.command.stream.RecordStream;
import dev.acta.events.value.Ref;
import org.axonframework.modelling.command.AggregateRoot;

/** All authorities of a country: that no two share a name can only be seen on all of them. */
@AggregateRoot(type = AuthoritiesStream.TYPE)
final class AuthoritiesStream extends RecordStream {
    static final String TYPE = "authorities";

    /** The stream of a country's authorities. */
    static String of(Ref authority) {
        return TYPE + ":" + authority.ownedBy();
    }
}
