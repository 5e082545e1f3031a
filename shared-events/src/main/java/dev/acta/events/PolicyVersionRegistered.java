package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Period;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a platform's rules, by which it can be known again.
 *
 * @param textDigest {@code sha256:} over its text in UTF-8
 * @param language of the text, a tag as in BCP 47
 * @param inForce its first and its last day, as far as they are known; both may lie in the future
 * @param conflictsWith events on record that this report contradicts
 */
public record PolicyVersionRegistered(
        Ref policy,
        String title,
        String textDigest,
        @Nullable String url,
        @Nullable String archiveUrl,
        @Nullable String language,
        Period inForce,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, Disputable {
    public PolicyVersionRegistered {
        Require.kind("policy", policy, RefKind.POLICY);
        Require.text("title", title, Require.TITLE);
        Require.commitment("textDigest", textDigest);
        Require.url("url", url);
        Require.url("archiveUrl", archiveUrl);
        Require.language("language", language);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return policy.platform();
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(policy).and(actor()).list();
    }
}
