package dev.acta.log.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, Zg==", "fo, Zm8=", "foo, Zm9v", "foob, Zm9vYg==", "fooba, Zm9vYmE=", "foobar, Zm9vYmFy"})
    void base64IsThatOfTheRfc(String plain, String base64) {
        assertThat(Base64Text.encode(Utf8.encode(plain))).isEqualTo(base64);
        assertThat(Utf8.decode(Base64Text.decode(base64))).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zg",
                "Zg=",
                "Zg===",
                "Zh==",
                "Zm9=",
                "Zm8",
                "Zm9v=",
                "Zm9v====",
                "Z",
                "=",
                "====",
                " Zg==",
                "Zg== ",
                "Z g==",
                "Zg==\n",
                "Zg\r\n==",
                "Zm-v",
                "Zm_v",
                "Zg==Zg==",
                "\u2126g=="
            })
    void base64HasOneSpelling(String text) {
        assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> Base64Text.decode(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "10, 10", "9223372036854775807, 9223372036854775807"})
    void decimalsAreRead(String text, long number) {
        assertThat(Decimal.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "00",
                "01",
                "-1",
                "-0",
                "+1",
                "1 ",
                "1.0",
                "1e1",
                "0x1",
                "a",
                "\u0661",
                "\uff11",
                "9223372036854775808",
                "10000000000000000000",
                "18446744073709551617"
            })
    void decimalsHaveOneSpelling(String text) {
        assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> Decimal.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "c3", "c080", "c1bf", "eda080", "edbfbf", "e28082ff", "f4908080", "f8888080", "e282"})
    void utf8IsWellFormed(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> Utf8.decode(bytes));
    }

    @Test
    void whatIsDecodedIsEncodedTheSame() {
        Random random = new Random(20_261_123);
        for (int i = 0; i < 1_000; i++) {
            String text = random.ints(8, 0, 0x110000)
                    .filter(c -> Character.getType(c) != Character.SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Utf8.decode(Utf8.encode(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"d83d", "de00", "de00d83d"})
    void loneSurrogatesHaveNoUtf8(String hex) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < hex.length(); i += 4) {
            text.append((char) HexFormat.fromHexDigits(hex, i, i + 4));
        }

        assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> Utf8.encode(text.toString()));
    }
}
