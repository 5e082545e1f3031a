package dev.acta.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the unpacked programs are kept: the user's cache, or the data folder for a user without a home. */
final class CacheFolder {

    private CacheFolder() {}

    static Path of(Map<String, String> environment, @Nullable String home, Path dataFolder) {
        String configured = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches = configured.startsWith("/") ? Path.of(configured) : Path.of(home == null ? "" : home, ".cache");
        Path cache = caches.resolve("acta");
        if (caches.isAbsolute() && canBeMade(cache)) {
            return cache;
        }
        return dataFolder.toAbsolutePath().resolve("programs");
    }

    private static boolean canBeMade(Path cache) {
        try {
            OwnerOnly.folder(cache);
            return Files.isWritable(cache);
        } catch (IOException e) {
            return false;
        }
    }
}
