package dev.acta.command.refusal;

import java.util.Locale;

/** The names of everything that keeps a command from being recorded; docs/problems has a page on each. */
public enum Reason {
    MALFORMED_JSON(400, "The body is not well-formed JSON"),
    UNKNOWN_FIELD(400, "The body has a field that is not known"),
    MISSING_FIELD(400, "The body lacks a field"),
    INVALID_VALUE(400, "A value of the body is not valid"),
    INVALID_PARAMETER(400, "A header is not valid"),
    MALFORMED_MULTIPART(400, "The multipart body is not as it must be"),
    INCOMPLETE_BODY(400, "The body breaks off"),
    MISSING_IDEMPOTENCY_KEY(400, "The Idempotency-Key header is missing"),
    NOT_AUTHORISED(403, "The client may not record this"),
    MISSING_SCOPE(403, "The token lacks a scope"),
    UNKNOWN_COMMAND(404, "There is no such command"),
    METHOD_NOT_ALLOWED(405, "Commands are sent by POST"),
    NOT_ACCEPTABLE(406, "The answer cannot have the form that is asked for"),
    REQUEST_TOO_SLOW(408, "The body arrives too slowly"),
    ALREADY_SUSPENDED(409, "The network is suspended already"),
    ALREADY_RECORDED(409, "This is on record already"),
    ALREADY_LABELLED(409, "The label is on record already"),
    NOT_LABELLED(409, "The label is not on record"),
    ALREADY_REMOVED(409, "The label was removed before"),
    ALREADY_RESTRICTED(409, "The restriction is on record already"),
    NOT_RESTRICTED(409, "The restriction is not on record"),
    ALREADY_LIFTED(409, "The restriction was lifted before"),
    IN_THE_FUTURE(409, "An act cannot be recorded before it happens"),
    COUNT_DIFFERS_FROM_MANIFEST(409, "An exact count differs from the list of accounts"),
    NOT_SUSPENDED(409, "This does not stand suspended"),
    ALREADY_LISTED(409, "An account stands suspended in this network already"),
    LIST_ON_RECORD(409, "The accounts are on record, and are named"),
    MORE_THAN_SUSPENDED(409, "So many do not stand suspended"),
    UNKNOWN_FIGURE(409, "The figure is not on record"),
    NOT_RELEASED(409, "The data set was not given out"),
    ALREADY_WITHDRAWN(409, "This was withdrawn before"),
    UNKNOWN_ATTRIBUTION(409, "The attribution is not on record"),
    OWN_ATTRIBUTION(409, "The attribution is the actor's own"),
    NOT_ASSERTER(409, "Another asserted this"),
    UNKNOWN_NETWORK(409, "The network is not on record"),
    NO_SUCH_EVENT(409, "The event is not on record"),
    CORRECTION_MISMATCH(409, "The correction does not fit what is on record"),
    NOT_CORRECTABLE(409, "This cannot be corrected"),
    NO_SUCH_ITEM(409, "The event has no such personal item"),
    ALREADY_ERASED(409, "This was erased before"),
    HELD(409, "A legal hold forbids to erase this"),
    UNKNOWN_ERASURE(409, "The erasure was not asked for"),
    SECOND_CLIENT_NEEDED(409, "Another client has to confirm this"),
    UNKNOWN_HOLD(409, "The legal hold is not on record"),
    ALREADY_RELEASED(409, "The legal hold was released before"),
    UNKNOWN_ORDER(409, "The order is not on record"),
    UNKNOWN_ITEM(409, "The order has no such item"),
    NOT_ADDRESSEE(409, "Somebody else was asked"),
    UNKNOWN_PROCEEDING(409, "The proceeding is not on record"),
    ALREADY_CLOSED(409, "The proceeding came to its end before"),
    ALIAS_TAKEN(409, "Another authority goes by this name"),
    UNKNOWN_RESPONSE(409, "The response is not on record"),
    ALREADY_RETRACTED(409, "The response was retracted before"),
    UNKNOWN_DEMAND(409, "The demand is not on record"),
    UNKNOWN_FINDING(409, "The finding is not on record"),
    NOT_AUTHOR(409, "This is of somebody else"),
    UNKNOWN_COMPLAINT(409, "The complaint is not on record"),
    UNKNOWN_DISPUTE(409, "The dispute is not on record"),
    NOT_DECIDED(409, "Nobody has decided this"),
    ALREADY_DECIDED(409, "This was decided before"),
    ALREADY_IMPLEMENTED(409, "This was done before"),
    UNKNOWN_LINK(409, "The link is not on record"),
    ALREADY_UNLINKED(409, "The link was taken back before"),
    ALREADY_VOIDED(409, "This was voided before"),
    NOT_VOIDABLE(409, "This cannot be voided"),
    ALREADY_DUPLICATE(409, "This is marked as a duplicate already"),
    NOT_A_DUPLICATE(409, "These two are no duplicates"),
    UNKNOWN_REQUEST(409, "The request is not on record"),
    UNKNOWN_INVESTIGATION(409, "The investigation is not on record"),
    ALREADY_SEALED(409, "The investigation was sealed before"),
    NOT_REPLAYED(409, "The investigation has no result yet"),
    IDEMPOTENCY_KEY_IN_USE(409, "A command with this key is under way"),
    PRECONDITION_FAILED(412, "Something was recorded meanwhile"),
    PAYLOAD_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has a media type that is not read"),
    IDEMPOTENCY_KEY_REUSED(422, "The key was used for another command"),
    MANIFEST_INVALID(422, "The list of accounts is not valid"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    LOG_BUSY(503, "The log is busy"),
    LOG_UNAVAILABLE(503, "The log cannot be written"),
    NO_ERASER(503, "Nothing can be erased here"),
    LOG_HALTED(503, "The log is halted"),
    BULK_STOPPED(503, "The rest of the lines was not begun"),
    SERVER_BUSY(503, "The server has enough to do");

    private final int status;
    private final String title;

    Reason(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The last part of the problem type's URI: {@code already-suspended}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
