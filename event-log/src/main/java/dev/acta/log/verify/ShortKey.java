package dev.acta.log.verify;

import dev.acta.log.Sha256;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The first eight bytes of the SHA-256 of a name, so that tens of millions of names fit into memory. Equal names always
 * have equal keys; two different ones have the same with a chance of one in 2^64, and would be told as a finding.
 */
final class ShortKey {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private ShortKey() {}

    static long of(String name) {
        return (long) LONGS.get(Sha256.of(name.getBytes(StandardCharsets.UTF_8)), 0);
    }
}
