package dev.acta.events;

/** Who is said to stand behind something; drawn on the lane of whoever says so. */
public sealed interface Attribution extends ActaEvent
        permits NetworkAttributed, AttributionCorroborated, AttributionContested, AttributionWithdrawn {
    @Override
    default Lane lane() {
        return switch (actor().kind()) {
            case PLATFORM -> Lane.PLATFORM_ACTION;
            case GOVERNMENT, AUTHORITY -> Lane.GOVERNMENT_REACTION;
            default -> Lane.RESEARCH_FINDING;
        };
    }
}
