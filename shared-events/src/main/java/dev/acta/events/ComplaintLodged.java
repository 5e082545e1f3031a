package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody complained to a platform about a measure, or that it took none.
 *
 * @param against the {@code decision:}, {@code restriction:}, {@code label:} or {@code network:} that it is about; a
 *     decision not to act is named by its decision
 * @param complainant the {@code account:}, or an organisation that speaks in its own name
 * @param occurrence when the platform received it
 * @param conflictsWith events on record that this report contradicts
 */
public record ComplaintLodged(
        Personal<Ref> complaint,
        Ref against,
        @Nullable Personal<Ref> complainant,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements Redress {
    private static final RefKind[] COMPLAINANTS =
            Stream.concat(Stream.of(RefKind.ACCOUNT), Stream.of(Actors.KINDS)).toArray(RefKind[]::new);

    public ComplaintLodged {
        Require.kind("against", against, Measures.KINDS);
        Measures.requireMatter("complaint", complaint, against.platform(), RefKind.COMPLAINT);
        if (complainant != null) {
            complainant.known().ifPresent(who -> Require.kind("complainant", who, COMPLAINANTS));
        }
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Personal<Ref> matter() {
        return complaint;
    }

    /** The platform, which received it. */
    @Override
    public Ref actor() {
        return against.platform();
    }

    @Override
    public List<Ref> parties() {
        return complainant == null ? List.of() : complainant.known().stream().toList();
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .andKnown(complaint)
                .and(against)
                .andKnown(complainant)
                .and(actor())
                .list();
    }
}
