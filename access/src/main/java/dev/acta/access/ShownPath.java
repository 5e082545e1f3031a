package dev.acta.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Paths as logs show them: what a read asks for may name a private person, and stays out. */
final class ShownPath {
    private static final Pattern HARMLESS = Pattern.compile("/(v1/(commands|log|events)|log|v3|actuator)(/.*)?");
    private static final Pattern TWO_STEPS = Pattern.compile("(/[^/]*/[^/]*)/.+");
    private static final int LONGEST = 256;

    private ShownPath() {}

    /** The path, without the query. */
    static String of(HttpServletRequest request) {
        return of(request.getRequestURI());
    }

    static String of(String path) {
        String shown = HARMLESS.matcher(path).matches()
                ? path
                : TWO_STEPS.matcher(path).replaceFirst("$1/*");
        return shown.substring(0, Math.min(shown.length(), LONGEST)).replaceAll("[^\\x21-\\x7E]", "?");
    }
}
