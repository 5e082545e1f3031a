package dev.acta.log.copy;

/**
 * One signed checkpoint of a list: <code>{"size":N,"note":"..."}</code>, ended by a line feed.
 *
 * @param size the size it is listed under
 * @param note the signed note, UTF-8
 */
public record CheckpointLine(long size, byte[] note) {

    /** The line, its line feed too. */
    public byte[] bytes() {
        return new LineWriter()
                .raw("{\"size\":")
                .number(size)
                .raw(",\"note\":")
                .string(note)
                .raw("}")
                .end();
    }

    /**
     * Reads a line.
     *
     * @param line the line without its line feed
     * @throws InvalidLine if it is not exactly of this form
     */
    public static CheckpointLine parse(byte[] line) {
        LineScanner scanner = new LineScanner(line);
        scanner.expect("{\"size\":");
        long size = scanner.number();
        scanner.expect(",\"note\":");
        byte[] note = scanner.string();
        scanner.expect("}");
        scanner.end();
        return new CheckpointLine(size, note);
    }
}
