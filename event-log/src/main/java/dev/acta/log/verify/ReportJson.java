package dev.acta.log.verify;

import dev.acta.log.Sha256;
import dev.acta.log.json.JsonArray;
import dev.acta.log.json.JsonBoolean;
import dev.acta.log.json.JsonNull;
import dev.acta.log.json.JsonNumber;
import dev.acta.log.json.JsonObject;
import dev.acta.log.json.JsonString;
import dev.acta.log.json.JsonText;
import dev.acta.log.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report for programs, one JSON object: {@code verdict} ({@code sound}, {@code not-sound}, {@code incomplete}),
 * {@code copy}, {@code origin} (or null), {@code size}, {@code root} ({@code sha256:HEX} or null), {@code walked} (the
 * counts of {@link Walked}), {@code keys} (each {@code key}, {@code given}, {@code signed}), {@code findingCount},
 * {@code findings} (each {@code kind}, {@code where}, {@code message}, {@code needsOutside}), {@code untold} and
 * {@code caveats} (sentences).
 */
final class ReportJson {

    private final LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();

    private ReportJson() {}

    static String text(Report report) {
        byte[] root = report.root();
        return JsonText.write(new ReportJson()
                .put("verdict", verdict(report.verdict()))
                .put("copy", report.copy())
                .put("origin", report.origin())
                .put("size", report.size())
                .put("root", root == null ? null : Sha256.text(root))
                .put("walked", walked(report.walked()))
                .put("keys", array(report.keys().stream().map(ReportJson::key).toList()))
                .put("findingCount", report.findingCount())
                .put(
                        "findings",
                        array(report.findings().stream()
                                .map(ReportJson::finding)
                                .toList()))
                .put("untold", strings(report.untold()))
                .put("caveats", strings(report.caveats()))
                .object());
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case SOUND -> "sound";
            case NOT_SOUND -> "not-sound";
            case INCOMPLETE -> "incomplete";
        };
    }

    private static JsonValue walked(Walked walked) {
        return new ReportJson()
                .put("events", walked.events())
                .put("unsigned", walked.unsigned())
                .put("streams", walked.streams())
                .put("items", walked.items())
                .put("erased", walked.erased())
                .put("withheld", walked.withheld())
                .put("checkpoints", walked.checkpoints())
                .put("tiles", walked.tiles())
                .put("millis", walked.millis())
                .object();
    }

    private static JsonValue key(KnownKey known) {
        return new ReportJson()
                .put("key", known.key().toString())
                .put("given", new JsonBoolean(known.given()))
                .put("signed", known.signed())
                .object();
    }

    private static JsonValue finding(Finding finding) {
        return new ReportJson()
                .put("kind", finding.kind().name())
                .put("where", finding.where())
                .put("message", finding.message())
                .put("needsOutside", new JsonBoolean(finding.needsOutside()))
                .object();
    }

    private static JsonValue strings(List<String> strings) {
        return array(strings.stream().<JsonValue>map(JsonString::new).toList());
    }

    private static JsonValue array(List<JsonValue> values) {
        return new JsonArray(values);
    }

    private ReportJson put(String name, @Nullable String value) {
        return put(name, value == null ? JsonNull.NULL : new JsonString(value));
    }

    private ReportJson put(String name, long value) {
        return put(name, new JsonNumber(value));
    }

    private ReportJson put(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    private JsonObject object() {
        return new JsonObject(members);
    }
}
