package dev.acta.log.copy;

/** One personal item of an event, as a copy has it. */
public sealed interface CopiedItem {

    /**
     * It is there.
     *
     * @param salt its own salt, 32 bytes where all is well
     * @param bytes its bytes
     */
    record Present(byte[] salt, byte[] bytes) implements CopiedItem {}

    /**
     * It is kept from this reader.
     *
     * @param hash its leaf hash in the personal root, 32 bytes
     */
    record Withheld(byte[] hash) implements CopiedItem {}

    /**
     * It was erased.
     *
     * @param hash its leaf hash in the personal root, 32 bytes
     * @param by position of the event that erased it
     */
    record Erased(byte[] hash, long by) implements CopiedItem {}

    /** It is neither there nor said to be erased: something is wrong. */
    record Missing() implements CopiedItem {}
}
