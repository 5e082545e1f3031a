package dev.acta.server.contract;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

/** Values of constants, by how sources write them: {@code Require.TITLE}, {@code ItemsOf#MOST}, {@code KINDS}. */
final class Constants {
    private static final List<String> PACKAGES =
            List.of("dev.acta.events.value.", "dev.acta.events.", "dev.acta.command.stream.");

    private Constants() {}

    /** The value of a constant that stands in a class, or in another that it names. */
    static Object value(String written, String in) {
        int dot = Math.max(written.lastIndexOf('.'), written.lastIndexOf('#'));
        Class<?> owner = dot < 1 ? type(in, in) : type(written.substring(0, dot), in);
        try {
            Field constant = owner.getDeclaredField(written.substring(dot + 1));
            constant.setAccessible(true);
            return constant.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no constant " + written + " in " + owner, e);
        }
    }

    private static Class<?> type(String name, String in) {
        String own = in.substring(0, in.lastIndexOf('.') + 1);
        for (String before : name.equals(in)
                ? List.of("")
                : Stream.concat(Stream.of(own), PACKAGES.stream()).toList()) {
            try {
                return Class.forName(before + name);
            } catch (ClassNotFoundException _) {
                // It is of another package.
            }
        }
        throw new IllegalArgumentException("no class " + name + ", which " + in + " names");
    }
}
