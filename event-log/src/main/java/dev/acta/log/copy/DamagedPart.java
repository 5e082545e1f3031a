package dev.acta.log.copy;

/** One part of a copy, a line or a file, is damaged or not there; the rest can still be read. */
public final class DamagedPart extends UnreadableCopy {

    /**
     * @param where the part: a file, a line of a file, a row
     * @param what what is wrong with it, a sentence without a full stop
     */
    public DamagedPart(String where, String what) {
        super(where, what);
    }
}
