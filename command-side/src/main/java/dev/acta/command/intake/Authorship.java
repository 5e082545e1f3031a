package dev.acta.command.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Which of a command's metadata every event of it carries: who recorded it, by which claim, and what it belongs to. */
final class Authorship implements CorrelationDataProvider {
    static final String CLIENT_ID = "clientId";
    static final String SPOKE_FOR = "spokeFor";
    static final String COMMAND_ID = "commandId";
    static final String CORRELATION_ID = "correlationId";
    static final String CAUSATION_ID = "causationId";

    private static final List<String> CARRIED = List.of(CLIENT_ID, SPOKE_FOR, COMMAND_ID, CORRELATION_ID, CAUSATION_ID);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> carried = new HashMap<>();
        message.getMetaData().forEach((name, value) -> {
            if (CARRIED.contains(name)) {
                carried.put(name, value);
            }
        });
        return carried;
    }
}
