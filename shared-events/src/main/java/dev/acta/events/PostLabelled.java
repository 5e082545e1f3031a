package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.LabelForm;
import dev.acta.events.value.LabelVerdict;
import dev.acta.events.value.LinkedPage;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform put a label on a post.
 *
 * @param author the {@code account:} that posted it
 * @param publicCapacity whether its author posted it as a person in public office; then views show both
 * @param verdict only where the label itself says it
 * @param text the label's exact text
 * @param linkedPage the page that it leads to
 * @param language of the text, a tag as in BCP 47
 * @param conflictsWith events on record that this report contradicts
 */
public record PostLabelled(
        Personal<Ref> post,
        @Nullable Personal<Ref> author,
        boolean publicCapacity,
        Ref label,
        Decision decision,
        LabelForm form,
        @Nullable LabelVerdict verdict,
        @Nullable String text,
        @Nullable LinkedPage linkedPage,
        @Nullable String language,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, Decided, Disputable {
    public PostLabelled {
        Require.kind("label", label, RefKind.LABEL);
        requireOf(label, "post", post, RefKind.POST);
        if (author != null) {
            requireOf(label, "author", author, RefKind.ACCOUNT);
        }
        Require.sameOwner("decision/decisionId", decision.decisionId(), label);
        Require.text("text", text, Require.PASSAGE);
        Require.language("language", language);
        if (form == LabelForm.OTHER && text == null) {
            throw new InvalidValue("text", "must be given where the form is OTHER");
        }
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return label.platform();
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .andKnown(post)
                .and(label)
                .andKnown(author)
                .and(decision)
                .and(actor())
                .list();
    }

    private static void requireOf(Ref label, String field, Personal<Ref> personal, RefKind kind) {
        personal.known().ifPresent(ref -> {
            Require.kind(field, ref, kind);
            Require.sameOwner(field, ref, label);
        });
    }
}
