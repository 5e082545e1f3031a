package dev.acta.log.tree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The definitions of RFC 6962, section 2.1 to 2.1.2, written down as they stand there, for a tree of made-up entries:
 * the oracle. It shares no code with what it judges.
 */
final class Rfc6962 {

    private final Map<List<Integer>, byte[]> known = new HashMap<>();

    /** The entry d(i). */
    static byte[] entry(int i) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(i).array();
    }

    /** MTH({d(from), ..., d(to - 1)}); each is worked out once. */
    byte[] mth(int from, int to) {
        List<Integer> range = List.of(from, to);
        byte[] hash = known.get(range);
        if (hash == null) {
            hash = define(from, to);
            known.put(range, hash);
        }
        return hash;
    }

    private byte[] define(int from, int to) {
        return switch (to - from) {
            case 0 -> sha256();
            case 1 -> sha256(new byte[] {0}, entry(from));
            default -> {
                int k = k(to - from);
                yield sha256(new byte[] {1}, mth(from, from + k), mth(from + k, to));
            }
        };
    }

    /** PATH(m, D[from:to]). */
    List<byte[]> path(int m, int from, int to) {
        int n = to - from;
        if (n == 1) {
            return List.of();
        }
        int k = k(n);
        return m < k
                ? join(path(m, from, from + k), mth(from + k, to))
                : join(path(m - k, from + k, to), mth(from, from + k));
    }

    /** PROOF(m, D[0:n]). */
    List<byte[]> proof(int m, int n) {
        return subproof(m, 0, n, true);
    }

    private List<byte[]> subproof(int m, int from, int to, boolean b) {
        int n = to - from;
        if (m == n) {
            return b ? List.of() : List.of(mth(from, to));
        }
        int k = k(n);
        return m <= k
                ? join(subproof(m, from, from + k, b), mth(from + k, to))
                : join(subproof(m - k, from + k, to, false), mth(from, from + k));
    }

    /** The largest power of two smaller than n. */
    private static int k(int n) {
        int k = 1;
        while (2 * k < n) {
            k = 2 * k;
        }
        return k;
    }

    private static List<byte[]> join(List<byte[]> path, byte[] last) {
        List<byte[]> joined = new ArrayList<>(path);
        joined.add(last);
        return joined;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (byte[] part : parts) {
                all.writeBytes(part);
            }
            return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
