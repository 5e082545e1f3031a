package dev.acta.events.value;

/** What kind of reaction an official response is. */
public enum ResponseType {
    DENIAL,
    CONDEMNATION,
    ENDORSEMENT,
    DEMAND,
    LEGAL_THREAT,
    SANCTION,
    BLOCK,
    SUMMONS,
    INVESTIGATION,
    ACKNOWLEDGEMENT,
    NO_COMMENT
}
