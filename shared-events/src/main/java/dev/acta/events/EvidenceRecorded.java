package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Custody;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorder took down something that shows what happened: a capture of a page, a picture, an export.
 *
 * @param title what it shows; it names nobody private
 * @param about what it is evidence of
 * @param occurrence when what it shows was so
 */
public record EvidenceRecorded(
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
        implements RecordKeeping {
    public EvidenceRecorded {
        Require.kind("evidence", evidence, RefKind.EVIDENCE);
        Require.text("title", title, Require.TITLE);
        about = Require.list("about", about);
        Require.url("url", url);
        Require.url("archiveUrl", archiveUrl);
        sources = basis.sources(sources, asStated);
    }

    /** The recorder, who keeps it. */
    @Override
    public Ref actor() {
        return Ref.of(RefKind.ORG, evidence.ownedBy());
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(evidence).andAllKnown(about).and(actor()).list();
    }
}
