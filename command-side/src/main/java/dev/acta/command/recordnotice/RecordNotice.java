package dev.acta.command.recordnotice;

import dev.acta.command.stream.Intent;
import dev.acta.events.NoticeRecorded;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Category;
import dev.acta.events.value.Ground;
import dev.acta.events.value.NotifierKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Record a notice that a platform was given, as by Article 16 of the DSA. */
public record RecordNotice(
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
        implements Intent {
    public RecordNotice {
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }

    @Override
    public NoticeRecorded event() {
        return new NoticeRecorded(
                notice,
                platform,
                notifierKind,
                notifier,
                about,
                alleged,
                category,
                explanation,
                acknowledgedOn,
                occurrence,
                basis,
                sources,
                asStated);
    }
}
