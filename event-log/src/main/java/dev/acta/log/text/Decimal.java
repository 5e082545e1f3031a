package dev.acta.log.text;

/** Numbers from 0 to 2^63 - 1 in ASCII decimal, without sign or leading zeros. */
public final class Decimal {

    private static final int MOST_DIGITS = 19;

    private Decimal() {}

    /**
     * Reads a number.
     *
     * @throws InvalidText if the text is anything else, or the number is larger
     */
    public static long parse(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean padded = text.length() > 1 && text.charAt(0) == '0';
        if (!digits || padded || text.length() > MOST_DIGITS) {
            throw new InvalidText("Not a decimal number from 0 to 2^63 - 1");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw new InvalidText("Not a decimal number up to 2^63 - 1");
        }
    }
}
