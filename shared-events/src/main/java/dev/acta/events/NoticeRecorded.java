package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Category;
import dev.acta.events.value.Ground;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.NotifierKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform was given notice of content that somebody holds to be illegal, or against its rules (DSA, Art. 16).
 *
 * @param platform who received it
 * @param notifierKind who gave it; a private person is never named
 * @param notifier the organisation or authority that gave it
 * @param about what it is about
 * @param alleged what is held against it
 * @param explanation why, as the notice says; may name private persons
 * @param acknowledgedOn when the platform confirmed that it has it
 */
public record NoticeRecorded(
        Ref notice,
        Ref platform,
        NotifierKind notifierKind,
        @Nullable Ref notifier,
        List<Personal<Ref>> about,
        Ground alleged,
        @Nullable Category category,
        @Nullable Personal<String> explanation,
        @Nullable Occurrence acknowledgedOn,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements PlatformAction {
    public NoticeRecorded {
        Require.kind("notice", notice, RefKind.NOTICE);
        Require.kind("platform", platform, RefKind.PLATFORM);
        Require.kind("notifier", notifier, Actors.KINDS);
        if (notifier != null && notifierKind == NotifierKind.INDIVIDUAL) {
            throw new InvalidValue("notifier", "must be left out where an individual gave the notice");
        }
        about = Require.filled("about", about);
        if (explanation != null) {
            Require.text("explanation", explanation.known().orElse(null), Require.PASSAGE);
        }
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return platform;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(notice)
                .andAllKnown(about)
                .and(alleged)
                .and(notifier)
                .and(actor())
                .list();
    }

    @Override
    public List<Ref> parties() {
        return notifier == null ? List.of() : List.of(notifier);
    }
}
