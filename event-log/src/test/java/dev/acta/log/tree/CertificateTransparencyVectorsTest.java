package dev.acta.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.acta.log.MerkleHash;
import dev.acta.log.json.JsonArray;
import dev.acta.log.json.JsonBoolean;
import dev.acta.log.json.JsonNull;
import dev.acta.log.json.JsonObject;
import dev.acta.log.json.JsonString;
import dev.acta.log.json.JsonText;
import dev.acta.log.text.Base64Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trees and proofs that Certificate Transparency's own implementations are tested with. */
class CertificateTransparencyVectorsTest {

    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static byte[] subtree(int level, long index) {
        return level == 0
                ? MerkleHash.leaf(HexFormat.of().parseHex(ENTRIES.get((int) index)))
                : MerkleHash.node(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
    }

    static Stream<JsonObject> inclusion() throws IOException {
        return cases("inclusion");
    }

    static Stream<JsonObject> consistency() throws IOException {
        return cases("consistency");
    }

    private static Stream<JsonObject> cases(String kind) throws IOException {
        try (InputStream lines =
                CertificateTransparencyVectorsTest.class.getResourceAsStream("/vectors/" + kind + ".ndjson")) {
            assertThat(lines).isNotNull();
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> (JsonObject) JsonText.parse(line));
        }
    }

    private static List<byte[]> path(JsonObject vector) {
        return switch (vector.member("proof").orElseThrow()) {
            case JsonArray hashes ->
                hashes.values().stream()
                        .map(hash -> Base64Text.decode(((JsonString) hash).value()))
                        .toList();
            case JsonNull _ -> List.of();
            default -> throw new AssertionError(vector);
        };
    }

    private static byte[] hash(JsonObject vector, String name) {
        return vector.member(name)
                .filter(JsonString.class::isInstance)
                .map(hash -> Base64Text.decode(((JsonString) hash).value()))
                .orElse(new byte[0]);
    }

    @Test
    void theTreesHaveTheirRoots() {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(TreeRoot.of(size, CertificateTransparencyVectorsTest::subtree))
                    .asHexString()
                    .isEqualToIgnoringCase(ROOTS.get(size));
        }
    }

    @ParameterizedTest
    @MethodSource("inclusion")
    void inclusionProofsAreTakenAndRefused(JsonObject vector) {
        long index = vector.integer("leafIdx");
        long size = vector.integer("treeSize");
        List<byte[]> path = path(vector);
        byte[] leaf = hash(vector, "leafHash");
        byte[] root = hash(vector, "root");

        holds(vector, () -> new InclusionProof(index, size, path).verify(leaf, root));
        if (!isWrong(vector) && size <= ENTRIES.size()) {
            assertThat(InclusionProof.of(index, size, CertificateTransparencyVectorsTest::subtree)
                            .path())
                    .containsExactlyElementsOf(path);
        }
    }

    @ParameterizedTest
    @MethodSource("consistency")
    void consistencyProofsAreTakenAndRefused(JsonObject vector) {
        long from = vector.integer("size1");
        long to = vector.integer("size2");
        List<byte[]> path = path(vector);
        byte[] fromRoot = hash(vector, "root1");
        byte[] toRoot = hash(vector, "root2");

        holds(vector, () -> new ConsistencyProof(from, to, path).verify(fromRoot, toRoot));
        if (!isWrong(vector) && from > 0) {
            assertThat(ConsistencyProof.of(from, to, CertificateTransparencyVectorsTest::subtree)
                            .path())
                    .containsExactlyElementsOf(path);
        }
    }

    private static boolean isWrong(JsonObject vector) {
        return vector.member("wantErr").orElseThrow().equals(new JsonBoolean(true));
    }

    private static void holds(JsonObject vector, ThrowingCallable check) {
        if (isWrong(vector)) {
            assertThatExceptionOfType(InvalidProof.class).isThrownBy(check);
        } else {
            assertThatCode(check).doesNotThrowAnyException();
        }
    }
}
