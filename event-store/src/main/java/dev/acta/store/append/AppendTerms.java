package dev.acta.store.append;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What a Unit of Work wants its append to stand on, and where the append came to stand. A handler sets the terms; the
 * engine reads them when the Unit of Work commits, and fills in the outcome. Used by one thread.
 */
public final class AppendTerms {

    private static final String RESOURCE = AppendTerms.class.getName();

    private final List<Guard> guards = new ArrayList<>();
    private final List<byte[]> claims = new ArrayList<>();
    private final List<Erasure> erasures = new ArrayList<>();
    private @Nullable NewReceipt receipt;
    private @Nullable AppendedEvents appended;

    /** The terms of the outermost Unit of Work, made if there are none. */
    public static AppendTerms of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, key -> new AppendTerms());
    }

    /**
     * Leaves a receipt with the events; refused with {@link ReceiptExists} if the key has one.
     *
     * @param key keyed digest of client and idempotency key, 16 bytes
     * @param command keyed digest of the command, 16 bytes
     */
    public AppendTerms receipt(byte[] key, byte[] command) {
        this.receipt = new NewReceipt(key, command);
        return this;
    }

    /**
     * Demands that a stream that was only read still ends where it did; else {@link GuardConflict}.
     *
     * @param stream the stream's name
     * @param lastSequence the number of its last event; -1 if it must be empty
     */
    public AppendTerms unmoved(String stream, long lastSequence) {
        guards.add(new Guard(stream, lastSequence));
        return this;
    }

    /**
     * Takes a key that must be unique in the whole log; else {@link GuardConflict}.
     *
     * @param key keyed digest, 16 bytes
     */
    public AppendTerms claim(byte[] key) {
        claims.add(key);
        return this;
    }

    /**
     * What the metadata of the append's first event says of its receipt and claims, so that both tables can be held
     * against the log: {@code receipt} is {@code KEY:COMMAND:COUNT}, the digests in hexadecimal digits, and
     * {@code claims} the keys in order, with commas between. Empty where there is neither.
     *
     * @param count how many events the append has
     */
    public Map<String, String> onRecord(int count) {
        Map<String, String> said = new TreeMap<>();
        HexFormat hex = HexFormat.of();
        if (receipt != null) {
            said.put("receipt", hex.formatHex(receipt.key()) + ":" + hex.formatHex(receipt.command()) + ":" + count);
        }
        if (!claims.isEmpty()) {
            said.put("claims", claims.stream().map(hex::formatHex).collect(Collectors.joining(",")));
        }
        return said;
    }

    /**
     * Erases a personal item together with the append, by one of its events; {@link ItemsChanged} if it is not there,
     * or not with this hash, and {@link EraserMissing} if nobody may erase.
     *
     * @param byEvent which event of the append names it, from 0
     * @param position the position of the item's event
     * @param eventId that event's id
     * @param item the item's number
     * @param hash its hash, 32 bytes
     */
    public AppendTerms erase(int byEvent, long position, String eventId, int item, byte[] hash) {
        erasures.add(new Erasure(byEvent, position, eventId, item, hash));
        return this;
    }

    /** Where the events stand; empty until they are durable. */
    public Optional<AppendedEvents> appended() {
        return Optional.ofNullable(appended);
    }

    /** Told by the engine once the events are durable. */
    public void appended(AppendedEvents where) {
        requireNothingAppended();
        appended = where;
    }

    /**
     * Refuses a second append in one Unit of Work.
     *
     * @throws IllegalStateException if this Unit of Work has appended already
     */
    public void requireNothingAppended() {
        if (appended != null) {
            throw new IllegalStateException("A Unit of Work appends once: a second append would not be atomic with"
                    + " the first. Publish all its events before it commits");
        }
    }

    @Nullable
    NewReceipt receipt() {
        return receipt;
    }

    List<Guard> guards() {
        return guards;
    }

    List<byte[]> claims() {
        return claims;
    }

    List<Erasure> erasures() {
        return erasures;
    }

    record NewReceipt(byte[] key, byte[] command) {}

    record Guard(String stream, long lastSequence) {}

    record Erasure(int byEvent, long position, String eventId, int item, byte[] hash) {}
}
