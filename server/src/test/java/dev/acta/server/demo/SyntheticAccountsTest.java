package dev.acta.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticAccountsTest {

    private static final int HASH_CHARACTERS = 43;

    @Test
    void theSameSeedGivesTheSameIds() {
        assertThat(ids(1, 1_000)).isEqualTo(ids(1, 1_000)).doesNotContainAnyElementsOf(ids(2, 1_000));
    }

    @Test
    void givesAsManyAsAskedFor() {
        SyntheticAccounts accounts = new SyntheticAccounts(1, 2);
        accounts.next();
        accounts.next();
        assertThat(accounts.hasNext()).isFalse();
        assertThatThrownBy(accounts::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void idsAreBase64Of32BytesSomeWithoutSlashesSomeWithoutPadding() {
        List<String> ids = ids(1, 10_000);
        assertThat(ids).allMatch(id -> id.matches("[A-Za-z0-9+/]{30,43}=?"));
        assertThat(ids).anyMatch(id -> id.contains("/"));
        assertThat(ids).filteredOn(id -> !id.endsWith("=")).hasSizeBetween(1_000, 1_500);
        assertThat(ids)
                .filteredOn(id -> id.replace("=", "").length() < HASH_CHARACTERS)
                .hasSizeBetween(300, 900);
    }

    @Test
    void noAccountOfTheRehearsalIsInItTwice() {
        Rehearsal rehearsal = new Rehearsal(RehearsalSize.FULL);
        Set<String> ids = new HashSet<>();
        rehearsal.core().forEachRemaining(ids::add);
        assertThat(ids).hasSize(23_750);
        rehearsal.amplifiers().forEachRemaining(ids::add);
        assertThat(ids).hasSize(173_750);
    }

    private static List<String> ids(long seed, int count) {
        return Stream.generate(new SyntheticAccounts(seed, count)::next)
                .limit(count)
                .toList();
    }
}
