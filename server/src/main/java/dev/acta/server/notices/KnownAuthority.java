package dev.acta.server.notices;

import dev.acta.events.value.Name;
import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An authority that the table names for certain.
 *
 * @param slugs how the table writes it; each was looked at by hand
 */
record KnownAuthority(Ref ref, Set<String> slugs, Name name, List<Name> aliases) {
    /** All of them. What the table writes otherwise is not certain to be an authority, or which. */
    static final List<KnownAuthority> ALL = List.of(
            of(
                    "authority:RU/roskomnadzor",
                    Set.of("roskomnadzor", "Roskomnadzor", "roscomnadzor", "Rozkomnadzor", "Roskomnnadzor"),
                    "Roskomnadzor",
                    new Name("Роскомнадзор", "ru"),
                    new Name("Roscomnadzor", null),
                    new Name("Rozkomnadzor", null),
                    new Name("Roskomnnadzor", null),
                    new Name(
                            "Federal Service for Supervision in the Sphere of Telecom, Information Technologies and Mass"
                                    + " Communications",
                            "en")),
            of(
                    "authority:CN/mps",
                    Set.of("MPS"),
                    "Ministry of Public Security",
                    new Name("MPS", null),
                    new Name("公安部", "zh")),
            of("authority:ES/guardia-civil", Set.of("GuardiaCivil"), "Guardia Civil", new Name("GuardiaCivil", null)),
            of(
                    "authority:HK/cstcb",
                    Set.of("CSTCB"),
                    "Cyber Security and Technology Crime Bureau",
                    new Name("CSTCB", null)),
            of(
                    "authority:SG/singcert",
                    Set.of("SingCERT"),
                    "SingCERT",
                    new Name("Singapore Computer Emergency Response Team", "en")));

    private static KnownAuthority of(String ref, Set<String> slugs, String name, Name... aliases) {
        return new KnownAuthority(Ref.parse(ref), slugs, new Name(name, null), List.of(aliases));
    }

    /** The one that a slug names in a country's folder; null where that is not certain. */
    static @Nullable KnownAuthority of(String country, String slug) {
        return ALL.stream()
                .filter(it -> it.ref().ownedBy().equals(country) && it.slugs().contains(slug))
                .findFirst()
                .orElse(null);
    }
}
