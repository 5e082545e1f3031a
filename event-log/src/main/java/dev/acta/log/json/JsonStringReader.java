package dev.acta.log.json;

/** Reads one JSON string, from behind its opening quote to behind its closing one. */
final class JsonStringReader {

    private final String text;
    private final StringBuilder value = new StringBuilder();
    private int at;

    JsonStringReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    String read() {
        int start = at;
        while (at < text.length() && JsonStrings.isPlain(text.charAt(at))) {
            at++;
        }
        // Nearly every string is nothing but these, and is copied whole.
        if (at < text.length() && text.charAt(at) == '"') {
            return text.substring(start, at++);
        }
        value.append(text, start, at);
        return rest();
    }

    private String rest() {
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw new InvalidJson("A control character must be escaped", at - 1);
            }
            append(c == '\\' ? escaped() : c);
        }
        if (!value.isEmpty() && Character.isHighSurrogate(value.charAt(value.length() - 1))) {
            throw loneSurrogate();
        }
        return value.toString();
    }

    /** Where the string ended: behind its closing quote. */
    int end() {
        return at;
    }

    private void append(char c) {
        boolean open = !value.isEmpty() && Character.isHighSurrogate(value.charAt(value.length() - 1));
        if (open != Character.isLowSurrogate(c)) {
            throw loneSurrogate();
        }
        value.append(c);
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex();
            default -> throw new InvalidJson("No such escape", at - 1);
        };
    }

    private char hex() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new InvalidJson("Not a hexadecimal digit", at - 1);
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }

    private char next() {
        if (at >= text.length()) {
            throw new InvalidJson("The string does not end", at);
        }
        return text.charAt(at++);
    }

    private InvalidJson loneSurrogate() {
        return new InvalidJson("A surrogate lacks its other half", at - 1);
    }
}
