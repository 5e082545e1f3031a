package dev.acta.log.copy;

import dev.acta.log.InvalidLeaf;
import dev.acta.log.Leaf;
import dev.acta.log.MerkleHash;
import dev.acta.log.copy.CopiedItem.Erased;
import dev.acta.log.copy.CopiedItem.Missing;
import dev.acta.log.copy.CopiedItem.Present;
import dev.acta.log.copy.CopiedItem.Withheld;
import java.util.ArrayList;
import java.util.List;

/**
 * One event as a line of JSON, ended by a line feed, its members in this order and without white space:
 * {@code position}, {@code leaf} (the canonical leaf as a string), {@code payload}, {@code payloadSalt},
 * {@code metadata}, {@code metadataSalt} (Base64), and, where the leaf has {@code personal}, {@code items}.
 *
 * <p>An item is an object of {@code salt} and {@code bytes} (Base64) where it is there, of {@code hash} where it is
 * kept from the reader, of {@code hash} and {@code erasedBy} (a position) where it was erased, and {@code null} where
 * it is gone and nothing says why.
 */
public final class EventLine {

    private EventLine() {}

    /** Writes an event, the line feed too. */
    public static byte[] of(CopiedEvent event) {
        LineWriter line = new LineWriter()
                .raw("{\"position\":")
                .number(event.position())
                .raw(",\"leaf\":")
                .string(event.leaf().bytes());
        salted(line, ",\"payload\":", ",\"payloadSalt\":", event.payload());
        salted(line, ",\"metadata\":", ",\"metadataSalt\":", event.metadata());
        if (event.leaf().personal() != null) {
            line.raw(",\"items\":[");
            for (int i = 0; i < event.items().size(); i++) {
                item(i == 0 ? line : line.raw(","), event.items().get(i));
            }
            line.raw("]");
        }
        return line.raw("}").end();
    }

    private static void salted(LineWriter line, String bytes, String salt, Salted part) {
        line.raw(bytes).base64(part.bytes()).raw(salt).base64(part.salt());
    }

    private static void item(LineWriter line, CopiedItem item) {
        switch (item) {
            case Present(byte[] salt, byte[] bytes) ->
                line.raw("{\"salt\":")
                        .base64(salt)
                        .raw(",\"bytes\":")
                        .base64(bytes)
                        .raw("}");
            case Withheld(byte[] hash) -> line.raw("{\"hash\":").hash(hash).raw("}");
            case Erased(byte[] hash, long by) ->
                line.raw("{\"hash\":")
                        .hash(hash)
                        .raw(",\"erasedBy\":")
                        .number(by)
                        .raw("}");
            case Missing() -> line.raw("null");
        }
    }

    /**
     * Reads a line.
     *
     * @param line the line without its line feed
     * @throws InvalidLine if it is not exactly of this form, or its leaf is none
     */
    public static CopiedEvent parse(byte[] line) {
        LineScanner scanner = new LineScanner(line);
        scanner.expect("{\"position\":");
        long position = scanner.number();
        scanner.expect(",\"leaf\":");
        byte[] text = scanner.string();
        Leaf leaf = leaf(text);
        Salted payload = salted(scanner, ",\"payload\":", ",\"payloadSalt\":");
        Salted metadata = salted(scanner, ",\"metadata\":", ",\"metadataSalt\":");
        List<CopiedItem> items = leaf.personal() == null ? List.of() : items(scanner);
        scanner.expect("}");
        scanner.end();
        return new CopiedEvent(position, leaf, MerkleHash.leaf(text), payload, metadata, items);
    }

    private static Leaf leaf(byte[] text) {
        try {
            return Leaf.parse(text);
        } catch (InvalidLeaf e) {
            throw new InvalidLine("The leaf is none: " + e.getMessage(), e);
        }
    }

    private static Salted salted(LineScanner scanner, String bytes, String salt) {
        scanner.expect(bytes);
        byte[] content = scanner.base64();
        scanner.expect(salt);
        return new Salted(scanner.base64(), content);
    }

    private static List<CopiedItem> items(LineScanner scanner) {
        List<CopiedItem> items = new ArrayList<>();
        scanner.expect(",\"items\":[");
        if (scanner.skip("]")) {
            return items;
        }
        do {
            items.add(item(scanner));
        } while (scanner.skip(","));
        scanner.expect("]");
        return items;
    }

    private static CopiedItem item(LineScanner scanner) {
        if (scanner.skip("null")) {
            return new Missing();
        }
        if (scanner.skip("{\"salt\":")) {
            byte[] salt = scanner.base64();
            scanner.expect(",\"bytes\":");
            CopiedItem item = new Present(salt, scanner.base64());
            scanner.expect("}");
            return item;
        }
        scanner.expect("{\"hash\":");
        byte[] hash = scanner.hash();
        CopiedItem item = scanner.skip(",\"erasedBy\":") ? new Erased(hash, scanner.number()) : new Withheld(hash);
        scanner.expect("}");
        return item;
    }
}
