package dev.acta.log.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    private static void refused(String text) {
        assertThatExceptionOfType(InvalidJson.class).as(text).isThrownBy(() -> JsonText.parse(text));
    }

    private static JsonObject object(String text) {
        return (JsonObject) JsonText.parse(text);
    }

    @Test
    void everyKindOfValueIsRead() {
        JsonObject json =
                object(" { \"b\" : [1, -2 ,{}, [ ] ],\r\n\t\"a\":\"x\", \"t\":true,\"f\":false,\"n\":null } ");

        assertThat(json.names()).containsExactly("b", "a", "t", "f", "n");
        assertThat(json.string("a")).isEqualTo("x");
        assertThat(json.array("b").values())
                .containsExactly(
                        new JsonNumber(1),
                        new JsonNumber(-2),
                        new JsonObject(new LinkedHashMap<>()),
                        new JsonArray(List.of()));
        assertThat(json.member("t")).contains(new JsonBoolean(true));
        assertThat(json.member("f")).contains(new JsonBoolean(false));
        assertThat(json.member("n")).contains(JsonNull.NULL);
        assertThat(json.member("x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "true",
                "false",
                "0",
                "-1",
                "9223372036854775807",
                "-9223372036854775808",
                "\"\"",
                "\"\\\"\\\\\\b\\f\\n\\r\\t\\u000b/\u007f\u20ac\ud83d\ude00\"",
                "{\"b\":1,\"a\":{\"\":[null,[],{}]},\"c\":\"\"}"
            })
    void whatIsReadIsWrittenTheSame(String text) {
        assertThat(JsonText.write(JsonText.parse(text))).isEqualTo(text);
        assertThat(JsonText.write(JsonText.parse(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "\"\\u0041\" A",
                "\"\\/\" /",
                "\"\\u20AC\" \u20ac",
                "\"\\ud83d\\ude00\" \ud83d\ude00",
                "\"\\uD83D\\uDE00\" \ud83d\ude00"
            })
    void escapesAreRead(String text, String value) {
        assertThat(JsonText.parse(text)).isEqualTo(new JsonString(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{,}",
                "{\"a\"}",
                "{\"a\" 1}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{null:1}",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1,,2]",
                "]",
                "}",
                ",",
                ":",
                "[}",
                "{]",
                "1 2",
                "{} {}",
                "{}x",
                "tru",
                "truefalse",
                "True",
                "nul",
                "nulL",
                "undefined",
                "NaN",
                "Infinity",
                "-Infinity",
                "// x\n1",
                "/* x */1",
                "\ufeff{}",
                "\u00a01",
                "\u000b1",
                "\u00001",
                "1\u0000"
            })
    void whatIsNotJsonIsRefused(String text) {
        refused(text);
        refused("{\"a\":" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "+1",
                "01",
                "00",
                "-01",
                "-0",
                "1.0",
                "1.",
                ".1",
                "1e3",
                "1E3",
                "1e",
                "1-",
                "1+1",
                "0x1",
                "1_000",
                "--1",
                "9223372036854775808",
                "-9223372036854775809",
                "99999999999999999999999999",
                "\u0661",
                "\uff11",
                "1\u0661"
            })
    void numbersOtherThanIntegersAreRefused(String text) {
        refused(text);
        refused("{\"a\":" + text + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "-0", "007"})
    void whatIsMissingInANumberIsSaid(String text) {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> JsonText.parse(text))
                .withMessageStartingWith("Only integers are known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\x\"",
                "\"\\'\"",
                "\"\\U0041\"",
                "\"\\u\"",
                "\"\\u004\"",
                "\"\\u004g\"",
                "\"\\u00\u0664\u0661\"",
                "\"\\u+041\"",
                "\"\\",
                "\"\\\"",
                "\"\n\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\u001f\"",
                "'a'"
            })
    void malformedStringsAreRefused(String text) {
        refused(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\ud83d\"",
                "\"\\ude00\"",
                "\"\\ude00\\ud83d\"",
                "\"\\ud83dx\"",
                "\"x\\ude00\"",
                "\"\\ud83d\\ud83d\\ude00\"",
                "\"\\ud83d\\n\\ude00\"",
                "{\"\\ud83d\":1}"
            })
    void loneSurrogatesAreRefused(String text) {
        refused(text);
        refused(text.replace("\\ud83d", "\ud83d").replace("\\ude00", "\ude00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":1}", "{\"a\":1,\"b\":2,\"\\u0061\":3}", "[{\"\":1,\"\":2}]"})
    void aNameTwiceIsRefused(String text) {
        refused(text);
    }

    @Test
    void namesInDifferentObjectsMayBeTheSame() {
        assertThat(object("{\"a\":{\"a\":1}}").names()).containsExactly("a");
    }

    @Test
    void nestingHasALimit() {
        assertThat(JsonText.parse("[".repeat(64) + "]".repeat(64))).isInstanceOf(JsonArray.class);
        assertThat(JsonText.parse("{\"a\":".repeat(64) + "1" + "}".repeat(64))).isInstanceOf(JsonObject.class);
        assertThat(JsonText.parse("[" + "[],".repeat(100) + "[]]")).isInstanceOf(JsonArray.class);
        assertThat(JsonText.parse("[" + "{},".repeat(100) + "{}]")).isInstanceOf(JsonArray.class);
        refused("[".repeat(65) + "]".repeat(65));
        refused("{\"a\":".repeat(65) + "1" + "}".repeat(65));
        refused("[".repeat(1_000_000));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> JsonText.parse(new byte[] {'"', (byte) 0xc3, '"'}));
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> JsonText.parse(new byte[] {'"', (byte) 0xc0, (byte) 0xa2, '"'}));
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> JsonText.parse(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "[1,x] 3",
                "{\"a\":1,\"a\":2} 7",
                "[\"\\x\"] 3",
                "[1.5] 2",
                "[99999999999999999999] 1",
                "[\"a 3",
                "[1]] 3"
            })
    void theErrorSaysWhere(String text, int offset) {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> JsonText.parse(text))
                .extracting(InvalidJson::offset)
                .isEqualTo(offset);
    }

    @Test
    void membersAreOfTheirKindOrRefused() {
        JsonObject json = object("{\"s\":\"x\",\"i\":1,\"a\":[],\"n\":null}");

        assertThat(json.integer("i")).isEqualTo(1);
        assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> json.string("i"));
        assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> json.string("n"));
        assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> json.string("x"));
        assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> json.integer("s"));
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> json.array("s"))
                .extracting(InvalidJson::offset)
                .isEqualTo(InvalidJson.OF_SHAPE);
    }

    @Test
    void membersThatAFormatDoesNotHaveAreRefused() {
        JsonObject json = object("{\"s\":\"x\",\"i\":1}");

        json.refuseOthersThan(Set.of("s", "i", "o"));
        assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> json.refuseOthersThan(Set.of("s")));
    }

    @Test
    void aLoneSurrogateCannotBeWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.write(new JsonString("\ud83d")));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.write(new JsonString("\ude00x")));
    }
}
