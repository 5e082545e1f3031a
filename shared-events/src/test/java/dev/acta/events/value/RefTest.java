package dev.acta.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "platform:twitter",
                "network:twitter/2020-06-a",
                "roster:rehearsal/2020-06-a",
                "account:twitter/yJ4/t2Kq+Zx8==",
                "account:twitter/имя с пробелом",
                "post:twitter/1265255835",
                "policy:twitter/platform-manipulation@2019-09",
                "government:CN",
                "government:EU",
                "government:UN",
                "authority:DE/bnetza",
                "document:demo-desk/a.b_c:d-e",
                "event:0",
                "event:173750"
            })
    void aSoundRefReadsAsItIsWritten(String text) {
        assertThat(Ref.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "network",
                "network:",
                "network:twitter",
                "network:twitter/",
                "network:/a",
                "network:twitter/a b",
                "network:twitter/a/b",
                "network:twitter/-a",
                "Network:twitter/a",
                "person:twitter/a",
                "platform:a/b",
                "policy:twitter/spam",
                "policy:twitter/spam@",
                "government:cn",
                "government:ZZ",
                "government:CHN",
                "authority:ZZ/x",
                "account:twitter/",
                "account:twitter/a\u0000b",
                "account:twitter/a\nb",
                "account:twitter/\ud800",
                "event:-1",
                "event:01",
                "event:9007199254740992",
                "event:99999999999999999999",
                "event:x"
            })
    void anUnsoundRefIsRefused(String text) {
        assertThatThrownBy(() -> Ref.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void anIdHasAtMost128Characters() {
        assertThat(Ref.of(RefKind.INSTITUTE, "a".repeat(128)).id()).hasSize(128);
        assertThatThrownBy(() -> Ref.of(RefKind.INSTITUTE, "a".repeat(129))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void anAccountIdHasAtMost256Bytes() {
        assertThat(Ref.of(RefKind.ACCOUNT, "x", "é".repeat(128)).id()).hasSize(128);
        assertThatThrownBy(() -> Ref.of(RefKind.ACCOUNT, "x", "é".repeat(129))).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalNamesTheFormThatWouldDo(RefKind kind) {
        if (kind.shape() == RefKind.Shape.COUNTRY || kind.shape() == RefKind.Shape.ACCOUNT) {
            return;
        }
        assertThatThrownBy(() -> Ref.parse(kind.word() + ": "))
                .hasMessageContaining(kind == RefKind.EVENT ? "a position" : kind.form());
    }

    @Test
    void aRefToAnAccountAPostAComplaintOrADisputeIsPersonalAndNoOther() {
        assertThat(Arrays.stream(RefKind.values()).filter(RefKind::isPersonal))
                .containsExactly(RefKind.ACCOUNT, RefKind.POST, RefKind.COMPLAINT, RefKind.DISPUTE);
    }

    @Test
    void ofAPlatformsThingThePlatformIsKnown() {
        assertThat(Ref.parse("label:twitter/1").platform()).isEqualTo(Ref.parse("platform:twitter"));
        assertThatThrownBy(() -> Ref.parse("document:demo-desk/1").platform())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEventRefHasItsPosition() {
        assertThat(Ref.parse("event:41").position()).isEqualTo(41);
        assertThat(Ref.event(41)).isEqualTo(Ref.parse("event:41"));
        assertThatThrownBy(() -> Ref.event(-1)).isInstanceOf(InvalidValue.class);
    }
}
