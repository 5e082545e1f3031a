package dev.acta.query.http;

import java.util.Locale;

/** Why a question is not answered; docs/problems has a page on each. */
enum QueryProblem {
    INVALID_CURSOR(400, "The cursor is not one of this query"),
    INVALID_PARAMETER(400, "A header or parameter is not valid"),
    NOT_AUTHORISED(403, "The reader may not see this"),
    NOT_FOUND(404, "There is nothing here"),
    NOT_ACCEPTABLE(406, "The answer cannot have the form that is asked for"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    BEHIND_MIN_POSITION(503, "The position is not to be read yet"),
    INSTANT_NOT_SETTLED(503, "What was recorded by then is not known yet"),
    LOG_UNAVAILABLE(503, "The database cannot be read");

    private final int status;
    private final String title;

    QueryProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The last part of its type. */
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
