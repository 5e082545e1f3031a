package dev.acta.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class CanonicalJsonTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void keysStandInTheOrderOfTheirUtf16Units() {
        // The sorting example of RFC 8785, 3.2.3.
        String text = """
                {"\\u20ac": 1, "\\r": 2, "\\ufb33": 3, "1": 4, "\\ud83d\\ude00": 5, "\\u0080": 6, "\\u00f6": 7}""";
        assertThat(canonical(text)).isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @Test
    void textIsEscapedOnlyWhereItMustBe() {
        assertThat(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\b\\f\\t\\u007f\""))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\t\u007f\"");
    }

    @Test
    void allElseIsWrittenWithoutWhiteSpace() {
        assertThat(canonical(" { \"b\" : [ 1 , -0 , true , null , { } , [ ] ] , \"a\" : \"x\" } "))
                .isEqualTo("{\"a\":\"x\",\"b\":[1,0,true,null,{},[]]}");
        assertThat(canonical("9007199254740991")).isEqualTo("9007199254740991");
        assertThat(canonical("-9007199254740991")).isEqualTo("-9007199254740991");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.5", "1.0", "1e3", "9007199254740992", "-9007199254740992", "-9223372036854775808", "1e400"})
    void aNumberThatReadersMightReadDifferentlyIsRefused(String number) {
        assertThatThrownBy(() -> canonical("{\"a\":[" + number + "]}"))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.field()).isEqualTo("/a/0"));
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.bytes(JsonNodeFactory.instance.stringNode("\ud800")))
                .hasMessageContaining("surrogate");
    }

    @Test
    void aCommitmentIsTheDigestOfTheCanonicalBytes() {
        assertThat(Commitment.of(JSON.readTree("null")))
                .isEqualTo("sha256:74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b");
        assertThat(Commitment.of(JSON.readTree("{\"b\":1,\"a\":2}")))
                .isEqualTo(Commitment.of(JSON.readTree("{ \"a\": 2, \"b\": 1 }")));
    }

    private static String canonical(String text) {
        return new String(CanonicalJson.bytes(JSON.readTree(text)), StandardCharsets.UTF_8);
    }
}
