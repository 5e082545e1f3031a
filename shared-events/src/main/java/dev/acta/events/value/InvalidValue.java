package dev.acta.events.value;

/** Thrown where a value would not be valid; its message says what is wrong and what would do. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String field;

    /**
     * @param field the path to what is wrong, from the value being made: {@code count/upTo}, {@code sets/1/role}; empty
     *     for the value itself
     */
    public InvalidValue(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
