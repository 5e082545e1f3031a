package dev.acta.command.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.attributenetwork.AttributeNetwork;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Outcomes;
import dev.acta.command.withdrawattribution.WithdrawAttribution;
import dev.acta.events.ActaEvent;
import dev.acta.events.NetworkAttributed;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import org.junit.jupiter.api.Test;

class AttributionSoFarTest {
    private static final Ref TWITTER = Ref.parse("platform:twitter");
    private static final Ref ASPI = Ref.parse("institute:aspi");

    private final NetworkAttributed attributed =
            Bodies.as("attribute-network", AttributeNetwork.class).event();
    private final AttributionSoFar soFar = soFar(attributed);

    @Test
    void whatIsNotOnRecordIsUnknown() {
        assertThat(soFar().unknown(attributed.attribution()).map(Refusal::reason))
                .contains(Reason.UNKNOWN_ATTRIBUTION);
        assertThat(soFar.unknown(attributed.attribution())).isEmpty();
    }

    @Test
    void onlyWhoAssertedItWithdrawsItAndOnlyOthersSpeakToIt() {
        assertThat(soFar.notOf(ASPI, "/withdrawnBy").map(Refusal::reason)).contains(Reason.NOT_ASSERTER);
        assertThat(soFar.notOf(TWITTER, "/withdrawnBy")).isEmpty();
        assertThat(soFar.of(TWITTER, "/contestedBy").map(Refusal::reason)).contains(Reason.OWN_ATTRIBUTION);
        assertThat(soFar.of(ASPI, "/contestedBy")).isEmpty();
    }

    @Test
    void onlyTheAssertersOwnWordIsHeldAgainstAnybody() {
        ActaEvent reported =
                Bodies.as("withdraw-attribution", WithdrawAttribution.class).event();
        ActaEvent own = Bodies.as(
                        "withdraw-attribution",
                        WithdrawAttribution.class,
                        body -> body.put("basis", "FIRST_PARTY").remove("sources"))
                .event();
        assertThat(soFar(attributed, reported).withdrawn(Basis.FIRST_PARTY)).isEmpty();
        assertThat(soFar(attributed, own).withdrawn(Basis.REPORTED)).isEmpty();
        assertThat(soFar(attributed, own).withdrawn(Basis.FIRST_PARTY).map(Refusal::reason))
                .contains(Reason.ALREADY_WITHDRAWN);
    }

    private static AttributionSoFar soFar(ActaEvent... events) {
        return new AttributionSoFar(Outcomes.given(events));
    }
}
