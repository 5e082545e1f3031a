package dev.acta.issuer.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an issuer knows, in a folder (0700) of files (0600): {@code clients.json} and {@code users.json} with hashes,
 * {@code secrets/NAME} with the plain secret of each client that was made here, {@code url} with the issuer's address.
 * It may be changed while an issuer runs on it, also by another process.
 */
public final class IssuerFolder {

    /** Ids that are the issuer's own. */
    private static final Set<String> RESERVED = Set.of("page");

    private static final int SHORTEST_PASSWORD = 12;

    /** What bcrypt looks at. */
    private static final int LONGEST_PASSWORD = 72;

    private final Path folder;
    private final FolderLock lock;
    private final Secrets secrets;
    private final Parties clients;
    private final Parties users;

    private IssuerFolder(Path folder) {
        this.folder = folder;
        this.lock = new FolderLock(folder);
        this.secrets = new Secrets(folder.resolve("secrets"));
        this.clients = new Parties(folder.resolve("clients.json"));
        this.users = new Parties(folder.resolve("users.json"));
    }

    /**
     * A folder that is there.
     *
     * @throws CannotKeep if none was made there yet
     */
    public static IssuerFolder in(Path folder) {
        if (!Files.exists(folder.resolve("clients.json"))) {
            throw new CannotKeep(
                    "There is no issuer in the folder %s yet; start the server once, or name another folder."
                            .formatted(folder));
        }
        return new IssuerFolder(folder);
    }

    /**
     * A folder that is made if it is not there.
     *
     * @param first the clients of a new one, with secrets of their own
     * @throws BrokenFile if there is one that cannot be read
     */
    public static IssuerFolder open(Path folder, Map<String, Rights> first) {
        IssuerFolder opened = new IssuerFolder(folder);
        try {
            OwnerOnly.folder(folder);
            opened.lock.during(() -> {
                opened.begin(first);
                return folder;
            });
        } catch (IOException e) {
            throw new BrokenFile(folder, "cannot be written: " + e, e);
        }
        opened.clients.all();
        opened.users.all();
        return opened;
    }

    private void begin(Map<String, Rights> first) throws IOException {
        if (!Files.exists(folder.resolve("users.json"))) {
            users.write(List.of());
        }
        // Last, so that a folder has clients only if it has all of them.
        if (!Files.exists(folder.resolve("clients.json"))) {
            List<Party> made = new ArrayList<>();
            for (Map.Entry<String, Rights> client : first.entrySet()) {
                made.add(Party.of(client.getKey(), Hashes.ofSecret(secrets.make(client.getKey())), client.getValue()));
            }
            clients.write(made);
        }
    }

    /** The folder itself. */
    public Path path() {
        return folder;
    }

    /** Programs. */
    public Parties clients() {
        return clients;
    }

    /** People. */
    public Parties users() {
        return users;
    }

    /**
     * Makes a client with a secret of its own, to be had from {@link #secretOf}.
     *
     * @throws CannotKeep if the id is taken
     */
    public void addClient(String id, Rights rights) {
        change(() -> {
            requireFree(id);
            // Made with no secret first, so that a wrong id is refused before it becomes a file's name.
            Party.of(id, "{bcrypt}-", rights);
            clients.add(Party.of(id, Hashes.ofSecret(secrets.make(id)), rights));
            return id;
        });
    }

    /**
     * Takes a client away; its tokens count until they expire.
     *
     * @throws CannotKeep if there is none
     */
    public void removeClient(String id) {
        change(() -> {
            requireThere(clients, "client", id);
            clients.remove(id);
            secrets.remove(id);
            return id;
        });
    }

    /**
     * Makes a user.
     *
     * @param password 12 characters to 72 bytes
     * @throws CannotKeep if the name is taken or the password too short or too long
     */
    public void addUser(String name, String password, Rights rights) {
        int bytes = password.getBytes(UTF_8).length;
        if (password.length() < SHORTEST_PASSWORD || bytes > LONGEST_PASSWORD) {
            throw new CannotKeep("A password has at least %d characters and at most %d bytes."
                    .formatted(SHORTEST_PASSWORD, LONGEST_PASSWORD));
        }
        change(() -> {
            requireFree(name);
            users.add(Party.of(name, Hashes.ofPassword(password), rights));
            return name;
        });
    }

    /**
     * Takes a user away.
     *
     * @throws CannotKeep if there is none
     */
    public void removeUser(String name) {
        change(() -> {
            requireThere(users, "user", name);
            users.remove(name);
            return name;
        });
    }

    /**
     * The plain secret of a client.
     *
     * @throws CannotKeep if there is no such client
     * @throws BrokenFile if its secret cannot be read
     */
    public String secretOf(String client) {
        requireThere(clients, "client", client);
        return secrets.read(client);
    }

    /** Where the issuer of this folder answers, or did when it last started. */
    public Optional<URI> url() {
        try {
            return Optional.of(
                    URI.create(Files.readString(folder.resolve("url")).strip()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Notes where the issuer of this folder answers. */
    public void answersAt(URI url) {
        change(() -> {
            OwnerOnly.write(folder.resolve("url"), (url + "\n").getBytes(UTF_8));
            return url;
        });
    }

    /** Changes what lies in the folder, nobody else meanwhile. */
    public <T> T change(Change<T> change) {
        try {
            return lock.during(change::make);
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer's folder %s: %s".formatted(folder, e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new CannotKeep(String.valueOf(e.getMessage()));
        }
    }

    /** A change of the folder. */
    @FunctionalInterface
    public interface Change<T> {
        /** Makes it. */
        T make() throws IOException;
    }

    /** Users and clients share their names: both are the recorder of what they record. */
    private void requireFree(String id) {
        if (RESERVED.contains(id)
                || Stream.of(clients, users)
                        .anyMatch(parties -> parties.find(id).isPresent())) {
            throw new CannotKeep("'%s' is taken already.".formatted(id));
        }
    }

    private static void requireThere(Parties parties, String kind, String id) {
        if (parties.find(id).isEmpty()) {
            throw new CannotKeep("There is no %s '%s'; there are: %s."
                    .formatted(
                            kind,
                            id,
                            String.join(
                                    ", ", parties.all().stream().map(Party::id).toList())));
        }
    }
}
