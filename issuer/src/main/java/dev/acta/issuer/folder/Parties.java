package dev.acta.issuer.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clients or the users of a folder: one file, as it lies there now. Thread-safe. */
public final class Parties {

    private final Path file;
    private final WatchedFile<List<Party>> watched;

    Parties(Path file) {
        this.file = file;
        this.watched = new WatchedFile<>(file, PartyJson::read);
    }

    /** All of them, in the order of the file. */
    public List<Party> all() {
        return watched.get();
    }

    /** The one of an id. */
    public Optional<Party> find(String id) {
        return all().stream().filter(party -> party.id().equals(id)).findFirst();
    }

    /** Why the file as it lies there is not what counts, if so. */
    public Optional<String> trouble() {
        return watched.trouble();
    }

    void write(List<Party> parties) throws IOException {
        OwnerOnly.write(file, PartyJson.write(parties));
    }

    void add(Party party) throws IOException {
        List<Party> more = new ArrayList<>(asItLies());
        more.add(party);
        write(more);
    }

    void remove(String id) throws IOException {
        write(asItLies().stream().filter(party -> !party.id().equals(id)).toList());
    }

    /** A file that is broken is not written over by what it said before: somebody is in the middle of changing it. */
    private List<Party> asItLies() {
        List<Party> parties = all();
        trouble().ifPresent(reason -> {
            throw new CannotKeep(reason);
        });
        return parties;
    }
}
