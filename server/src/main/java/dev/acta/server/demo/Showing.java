package dev.acta.server.demo;

import dev.acta.server.demo.JuneDemo.Recorded;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Reads back what is on record, as any client would, and prints it. */
final class Showing {

    private static final String TIMELINE = "/v1/timeline?subject=" + JuneCase.NETWORK;

    private final ActaApi api;
    private final Path folder;
    private final TwoLanes lanes;
    private final Consumer<String> out;

    Showing(ActaApi api, Path folder, int columns, Consumer<String> out) {
        this.api = api;
        this.folder = folder;
        this.lanes = new TwoLanes(columns);
        this.out = out;
    }

    void all(Rehearsal rehearsal, Recorded recorded) {
        long before = recorded.correction() - 1;
        timeline(
                "The first network before the correction (as of position %d): the finding is ASPI's".formatted(before),
                TIMELINE + "&asOf=" + before,
                recorded.last(),
                Map.of());
        timeline(
                "The first network now: the finding is The Australia Institute's, and says that it was corrected",
                TIMELINE,
                recorded.last(),
                titles(before));
        timeline(
                "The first network as it could be known when the ministry's spokesperson spoke: without her words",
                TIMELINE + "&knownAt=" + ActaApi.encoded(JuneCase.RESPONSE),
                recorded.last(),
                titles(before));
        new RehearsalShown(api, out).show(rehearsal, recorded);
        new NextSteps(api.address(), folder, out).show(rehearsal, recorded);
    }

    private void timeline(String heading, String path, long position, Map<Long, String> before) {
        List<LaneEntry> entries =
                entries(path, position).stream().map(LaneEntry::of).toList();
        out.accept("");
        out.accept("== " + heading);
        out.accept("");
        lanes.lines(entries, before).forEach(out);
    }

    private Map<Long, String> titles(long asOf) {
        Map<Long, String> titles = new HashMap<>();
        entries(TIMELINE + "&asOf=" + asOf, asOf)
                .forEach(entry -> titles.put(
                        entry.required("position").longValue(),
                        entry.required("title").stringValue()));
        return titles;
    }

    private List<JsonNode> entries(String path, long position) {
        return api.get(path, position).required("entries").valueStream().toList();
    }
}
