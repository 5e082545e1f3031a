package dev.acta.command.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ThingsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void linesAboutTheSameThingMeet() {
        assertThat(meet("{'post':'post:x/1'}", "{'post':'post:x/1'}")).isTrue();
        assertThat(meet("{'post':'post:x/1'}", "{'post':'post:x/2'}")).isFalse();
    }

    @Test
    void soDoOneThatIsAboutAThingAndOneThatNamesIt() {
        assertThat(meet("{'network':'network:x/1'}", "{'about':['network:x/1']}"))
                .isTrue();
        assertThat(meet("{'sources':[{'ref':'document:a/1'}]}", "{'document':'document:a/1'}"))
                .isTrue();
    }

    @Test
    void linesThatOnlyNameTheSameDoNot() {
        assertThat(meet("{'decision':{'policy':'policy:x/1@2'}}", "{'decision':{'policy':'policy:x/1@2'}}"))
                .isFalse();
        assertThat(meet("{'platform':'platform:x'}", "{'platform':'platform:x'}"))
                .isFalse();
        assertThat(meet("{'by':'authority:US/house'}", "{'by':'authority:US/house'}"))
                .isFalse();
        assertThat(meet("{'url':'https://example.org/a'}", "{'url':'https://example.org/a'}"))
                .isFalse();
    }

    @Test
    void norDoLinesThatNameTheSameAtTheTopAndDoNotLookAtIt() {
        assertThat(meet("{'against':'decision:x/only'}", "{'against':'decision:x/only'}"))
                .isFalse();
        assertThat(meet("{'against':'decision:x/only'}", "{'items':['decision:x/only']}"))
                .isFalse();
    }

    @Test
    void anEventIsNeverOnlyNamed() {
        assertThat(meet("{'items':[{'event':'event:7'}]}", "{'held':[{'what':'event:7'}]}"))
                .isTrue();
    }

    @Test
    void keysAndNewIdsAreTheirs() {
        assertThat(of("{}", "key a").meet(of("{}", "key a"))).isTrue();
        assertThat(of("{}", "key a").meet(of("{}", "key b"))).isFalse();
        assertThat(of("{}", "demand:a/1").meet(of("{'about':['demand:a/1']}", "key")))
                .isTrue();
    }

    @Test
    void whatIsAboutEverythingMeetsAll() {
        Things everything = Things.of(JSON.readTree("{}"), Set.of(), Set.of(), true);
        assertThat(everything.meet(Things.NONE)).isTrue();
        assertThat(Things.NONE.meet(everything)).isTrue();
        assertThat(Things.NONE.meet(Things.NONE)).isFalse();
    }

    private static boolean meet(String one, String other) {
        boolean meet = of(one, "key 1").meet(of(other, "key 2"));
        assertThat(of(other, "key 2").meet(of(one, "key 1"))).isEqualTo(meet);
        return meet;
    }

    private static Things of(String body, String id) {
        return Things.of(JSON.readTree(body.replace('\'', '"')), Set.of(id), Set.of("decision:x/only"), false);
    }
}
