package dev.acta.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountCountsTest {

    @Test
    void whoeverWasTakenOverIsCountedApart() {
        AccountCounts counts = new AccountCounts(Map.of("CORE", 5L, "COMPROMISED", 3L), Map.of());
        assertThat(counts.json().toString()).isEqualTo("{\"listed\":5,\"byRole\":{\"COMPROMISED\":3,\"CORE\":5}}");
    }

    @Test
    void whatCameBackNoLongerStands() {
        AccountCounts counts =
                new AccountCounts(Map.of("CORE", 5L, "COMPROMISED", 3L), Map.of("CORE", 2L, "COMPROMISED", 1L));
        assertThat(counts.json().toString()).isEqualTo("""
                {"listed":5,"byRole":{"COMPROMISED":3,"CORE":5},\
                "reinstated":2,"reinstatedByRole":{"COMPROMISED":1,"CORE":2},\
                "standing":3,"standingByRole":{"COMPROMISED":2,"CORE":3}}""");
    }
}
