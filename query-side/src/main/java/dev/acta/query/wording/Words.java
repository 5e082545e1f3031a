package dev.acta.query.wording;

import dev.acta.events.value.AccountSet;
import dev.acta.events.value.Count;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Ground;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How values are put in words. Nobody private is ever named. */
final class Words {

    private static final int SHORT = 280;

    private Words() {}

    static String name(Ref ref) {
        return switch (ref.kind()) {
            case GOVERNMENT ->
                ref.id().equals("EU") || ref.id().equals("UN") ? ref.id() : "the government of " + ref.id();
            case ACCOUNT -> "an account";
            case POST -> "a post";
            case COMPLAINT -> "a complaint";
            case DISPUTE -> "a dispute";
            case EVENT -> "entry " + ref.id();
            case NETWORK -> "network " + ref.id();
            case PLATFORM, INSTITUTE, ORG, MEDIA, AUTHORITY, OPERATION -> ref.id();
            case ROSTER,
                    LABEL,
                    RESTRICTION,
                    DECISION,
                    DISCLOSURE,
                    DATASET,
                    POLICY,
                    RESPONSE,
                    DEMAND,
                    CLAIM,
                    NOTICE,
                    ORDER,
                    PROCEEDING,
                    FINDING,
                    ATTRIBUTION,
                    DOCUMENT,
                    EVIDENCE,
                    LINK,
                    COVERAGE,
                    REQUEST,
                    INVESTIGATION,
                    HOLD,
                    ERASURE -> ref.kind().word() + " " + ref.id();
        };
    }

    static String name(Personal<Ref> personal) {
        return personal.known().map(Words::name).orElse("what has been erased");
    }

    static String names(List<Ref> refs) {
        return refs.stream().map(Words::name).collect(Collectors.joining(", "));
    }

    static String items(int count) {
        return count == 1 ? "1 personal item" : "%d personal items".formatted(count);
    }

    static String law(LegalBasis basis) {
        return "%s (%s)%s"
                .formatted(basis.article(), basis.jurisdiction(), basis.text() == null ? "" : ": " + basis.text());
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String count(Count count) {
        String value = number(count.value());
        return switch (count.qualifier()) {
            case EXACT -> value;
            case APPROXIMATE -> "about " + value;
            case AT_LEAST -> "at least " + value;
            case AT_MOST -> "at most " + value;
            case RANGE -> value + " to " + (count.upTo() == null ? "?" : number(count.upTo()));
        };
    }

    static String sets(List<AccountSet> sets) {
        return sets.stream()
                .map(set -> "%s %s %ss".formatted(count(set.count()), lower(set.role()), lower(set.assetKind())))
                .collect(Collectors.joining(", "));
    }

    static String figures(List<Figure> figures) {
        return figures.stream()
                .map(figure -> count(figure.count()) + " " + figure.name())
                .collect(Collectors.joining(", "));
    }

    static String ground(Ground ground) {
        return switch (ground) {
            case Ground.IllegalContent(String law, var article, String jurisdiction) ->
                "Ground: %s%s (%s).".formatted(law, article == null ? "" : ", " + article, jurisdiction);
            case Ground.IncompatibleContent(Ref policy, var clause) ->
                "Ground: %s%s.".formatted(name(policy), clause == null ? "" : ", " + clause);
            case Ground.NotStated() -> "No ground was stated.";
            case Ground.NotKnown() -> "Whether a ground was stated is not known.";
            case Ground.NotRequired(String why) -> "No ground was required: " + why + ".";
        };
    }

    static String cut(String text) {
        return text.length() <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHORT) - 1)) + "…";
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
