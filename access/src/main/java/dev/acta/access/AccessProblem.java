package dev.acta.access;

import java.util.Locale;

/** Why a request goes no further than this module; docs/problems has a page on each. */
enum AccessProblem {
    INVALID_PARAMETER(400, "A header or parameter is not valid"),
    UNAUTHENTICATED(401, "The request has no valid token"),
    MISSING_SCOPE(403, "The token lacks a scope"),
    NOT_FOUND(404, "There is nothing here"),
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
