package dev.acta.server.history;

import java.util.Random;

/** What goes wrong around a line that is right, or is told of it by others; the line next to it says so. */
enum Mischief {
    SECOND {
        @Override
        Line of(Line line, Draft draft, String key) {
            return Line.of(key, draft);
        }
    },
    REPLAYED {
        @Override
        Line of(Line line, Draft draft, String key) {
            return line;
        }
    },
    KEY_OF_ANOTHER {
        @Override
        Line of(Line line, Draft draft, String key) {
            return Line.of(line.key(), changed(draft, "h-", "k-"));
        }
    },
    REPORTED {
        @Override
        Line of(Line line, Draft draft, String key) {
            return Line.of(key, Reports.has(draft.command()) ? Reports.of(draft) : draft);
        }
    },
    REPORTED_BEFORE {
        @Override
        Line of(Line line, Draft draft, String key) {
            return REPORTED.of(line, draft, key);
        }
    },
    REPORTED_ALONE {
        @Override
        Line of(Line line, Draft draft, String key) {
            return REPORTED.of(line, changed(draft, "h-", "u" + key + "-"), key);
        }
    },
    IN_THE_FUTURE {
        @Override
        Line of(Line line, Draft draft, String key) {
            return Line.of(key, changed(changed(draft, "h-", "f-"), "2026-0", "2099-0"));
        }
    },
    WRONG_ACTOR {
        @Override
        Line of(Line line, Draft draft, String key) {
            Draft elsewhere = changed(changed(draft, "m:rehearsal\"", "m:elsewhere\""), ":rehearsal/", ":elsewhere/");
            Draft abroad = changed(changed(elsewhere, "t:AQ\"", "t:AR\""), "y:AQ/", "y:AR/");
            return Line.of(key, changed(abroad, "e:rehearsal\"", "e:elsewhere\""));
        }
    },
    UNKNOWN_ID {
        @Override
        Line of(Line line, Draft draft, String key) {
            return Line.of(key, changed(draft, "h-", "u" + key + "-"));
        }
    },
    BROKEN_OFF {
        @Override
        Line of(Line line, Draft draft, String key) {
            String text = Line.text(key, draft);
            return Line.spoilt("malformed-json", key, text.substring(0, text.length() - 2));
        }
    },
    UNKNOWN_FIELD {
        @Override
        Line of(Line line, Draft draft, String key) {
            Draft more = draft.copy();
            more.body().put("remark", "none");
            return Line.spoilt("unknown-field", key, Line.text(key, more));
        }
    },
    MISSING_FIELD {
        @Override
        Line of(Line line, Draft draft, String key) {
            Draft less = draft.copy();
            less.body().remove(less.body().propertyNames().iterator().next());
            return Line.spoilt("missing-field", key, Line.text(key, less));
        }
    },
    UNKNOWN_COMMAND {
        @Override
        Line of(Line line, Draft draft, String key) {
            return Line.spoilt("unknown-command", key, Line.text(key, new Draft("do-nothing", draft.body())));
        }
    };

    abstract Line of(Line line, Draft draft, String key);

    static Mischief any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    private static Draft changed(Draft draft, String from, String to) {
        return new Draft(draft.command(), (tools.jackson.databind.node.ObjectNode)
                Draft.JSON.readTree(draft.body().toString().replace(from, to)));
    }
}
