package dev.acta.log.note;

/** What may be the name of a key: not empty, without Unicode spaces, plus and control characters. */
final class KeyName {

    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static boolean isValid(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(KeyName::isForbidden);
    }

    private static boolean isForbidden(int c) {
        return c == '+'
                || c < ' '
                || c == NEXT_LINE
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.SURROGATE;
    }
}
