package dev.acta.access;

import java.util.Locale;

/** Why a request goes no further than this module; docs/problems has a page on each. */
enum AccessProblem {
    INVALID_PARAMETER(400, "A header or parameter is not valid"),
    UNAUTHENTICATED(401, "The request has no valid token"),
    MISSING_SCOPE(403, "The token lacks a scope"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "Commands are sent by POST"),
    NOT_ACCEPTABLE(406, "The answer cannot have the form that is asked for"),
    REQUEST_TOO_SLOW(408, "The body arrives too slowly"),
    PAYLOAD_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has a media type that is not read"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    SERVER_BUSY(503, "The server has enough to do"),
    ISSUER_UNAVAILABLE(503, "The token cannot be checked now");

    private final int status;
    private final String title;

    AccessProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
