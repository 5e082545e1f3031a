package dev.acta.log.verify;

import dev.acta.log.Leaf;
import dev.acta.log.LeafTooLarge;
import dev.acta.log.MerkleHash;
import dev.acta.log.PersonalRoot;
import dev.acta.log.SaltedDigest;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.CopiedItem;
import dev.acta.log.copy.CopiedItem.Erased;
import dev.acta.log.copy.CopiedItem.Missing;
import dev.acta.log.copy.CopiedItem.Present;
import dev.acta.log.copy.CopiedItem.Withheld;
import dev.acta.log.copy.DamagedPart;
import dev.acta.log.copy.Salted;
import dev.acta.log.verify.Finding.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes again what an event's leaf says of the event. It looks at one event only, so many can be checked at once.
 */
final class EventCheck {

    private final CopiedEvent event;
    private final List<Finding> findings = new ArrayList<>(0);

    private EventCheck(CopiedEvent event) {
        this.event = event;
    }

    /** @throws DamagedPart if its leaf cannot be one of this log */
    static Recomputed of(CopiedEvent event) {
        return new EventCheck(event).check();
    }

    private Recomputed check() {
        Leaf leaf = event.leaf();
        byte[] entry = entry(leaf);
        byte[] leafHash = MerkleHash.leaf(entry);
        if (!Arrays.equals(leafHash, event.leafHash())) {
            find(Kind.LEAF_HASH, "The leaf hash kept with it is not that of its leaf");
        }
        digest(Kind.PAYLOAD, "payload", event.payload(), leaf.payload());
        digest(Kind.METADATA, "metadata", event.metadata(), leaf.metadata());
        personal(leaf.personal());
        return new Recomputed(
                event,
                entry,
                leafHash,
                ShortKey.of(leaf.eventId()),
                ShortKey.of(leaf.stream()),
                findings.isEmpty() ? List.of() : findings);
    }

    private byte[] entry(Leaf leaf) {
        try {
            return leaf.bytes();
        } catch (LeafTooLarge e) {
            throw new DamagedPart(where(), "Its leaf is too large: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new DamagedPart(where(), "It has no canonical leaf: " + e.getMessage());
        }
    }

    private void digest(Kind kind, String part, Salted salted, byte[] committed) {
        if (salted.salt().length != SaltedDigest.SALT_LENGTH) {
            find(kind, "The salt of the " + part + " has " + salted.salt().length + " bytes, not 32");
        } else if (!Arrays.equals(SaltedDigest.of(salted.salt(), salted.bytes()), committed)) {
            find(kind, "The " + part + " and its salt do not have the digest that the leaf commits to");
        }
    }

    private void personal(byte @Nullable [] committed) {
        List<CopiedItem> items = event.items();
        if (committed == null) {
            if (!items.isEmpty()) {
                find(Kind.PERSONAL, "It has personal items, and its leaf commits to none");
            }
            return;
        }
        PersonalRoot root = new PersonalRoot();
        for (int i = 0; i < items.size(); i++) {
            byte[] hash = hash(items.get(i), i);
            if (hash == null) {
                return;
            }
            root.add(hash);
        }
        if (!Arrays.equals(root.root(), committed)) {
            find(Kind.PERSONAL, "The personal items do not have the root that the leaf commits to");
        }
    }

    private byte @Nullable [] hash(CopiedItem item, int number) {
        return switch (item) {
            case Present(byte[] salt, byte[] bytes)
            when salt.length == SaltedDigest.SALT_LENGTH -> PersonalRoot.itemHash(salt, bytes);
            case Present(byte[] salt, byte[] _) ->
                nothing(Kind.PERSONAL, number, "Its salt has " + salt.length + " bytes, not 32");
            case Withheld(byte[] hash) -> hash;
            case Erased(byte[] hash, long _) -> hash;
            case Missing() -> nothing(Kind.ITEM_MISSING, number, "The item is gone, and no event erased it");
        };
    }

    private byte @Nullable [] nothing(Kind kind, int number, String message) {
        findings.add(Finding.of(kind, Where.item(event.position(), number), message));
        return null;
    }

    private void find(Kind kind, String message) {
        findings.add(Finding.of(kind, where(), message));
    }

    private String where() {
        return Where.event(event.position());
    }
}
