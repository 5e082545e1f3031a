package dev.acta.query.wording;

import dev.acta.events.ActaEvent;
import dev.acta.events.Attribution;
import dev.acta.events.GovernmentReaction;
import dev.acta.events.PlatformAction;
import dev.acta.events.RecordKeeping;
import dev.acta.events.ResearchFinding;
import dev.acta.events.value.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event in a few sentences; empty where the title says it all. Nobody private is ever named. */
public final class Summary {
    private final List<String> sentences = new ArrayList<>();

    private Summary() {}

    public static String of(ActaEvent event) {
        Summary summary = new Summary();
        switch (event) {
            case PlatformAction it -> PlatformSummaries.tell(it, summary);
            case Attribution it -> AttributionSummaries.tell(it, summary);
            case GovernmentReaction it -> GovernmentSummaries.tell(it, summary);
            case ResearchFinding it -> ResearchSummaries.tell(it, summary);
            case RecordKeeping it -> RecordKeepingSummaries.tell(it, summary);
        }
        return summary.say("As stated", event.asStated()).text();
    }

    Summary claims(List<Claim> claims) {
        return say("Claims", claims.stream().map(Claim::text).collect(Collectors.joining("; ")));
    }

    Summary say(String sentence) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return this;
    }

    Summary say(String about, @Nullable String what) {
        if (what == null || what.isEmpty()) {
            return this;
        }
        String said = Words.cut(what);
        return say("%s: %s%s".formatted(about, said, said.matches("(?s).*[.!?…]") ? "" : "."));
    }

    private String text() {
        return String.join(" ", sentences);
    }
}
