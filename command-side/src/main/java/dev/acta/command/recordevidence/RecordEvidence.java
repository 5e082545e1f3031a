package dev.acta.command.recordevidence;

import dev.acta.command.stream.Intent;
import dev.acta.events.EvidenceRecorded;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Custody;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take down what shows what happened, and whether it is held. */
public record RecordEvidence(
        Ref evidence,
        String title,
        List<Personal<Ref>> about,
        @Nullable String url,
        @Nullable String archiveUrl,
        Custody custody,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RecordEvidence {
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }

    @Override
    public EvidenceRecorded event() {
        return new EvidenceRecorded(
                evidence, title, about, url, archiveUrl, custody, occurrence, basis, sources, asStated);
    }
}
