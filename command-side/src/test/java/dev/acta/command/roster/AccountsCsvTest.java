package dev.acta.command.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Fault;
import dev.acta.command.roster.AccountSource.AccountSink;
import dev.acta.events.value.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountsCsvTest {
    private final List<String> accounts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void aListIsReadByItsHeaderAndOtherColumnsArePassedOver() {
        read("userid,name\r\na,\"x\ny\"\r\nb/+=,z\r\n", Optional.of(Role.CORE));
        assertThat(accounts).containsExactly("CORE 2 a", "CORE 4 b/+=");
        assertThat(faults).isEmpty();
    }

    @Test
    void aByteOrderMarkAndEmptyLinesDoNoHarm() {
        read("\uFEFFaccount_id\n\na\n\n", Optional.of(Role.AMPLIFIER));
        assertThat(accounts).containsExactly("AMPLIFIER 2 a");
        assertThat(faults).isEmpty();
    }

    @Test
    void rolesAreReadFromTheirColumn() {
        read("account_id,role\na,core\nb,COMPROMISED\nc,victim\n", Optional.empty());
        assertThat(accounts).containsExactly("CORE 2 a", "COMPROMISED 3 b");
        assertThat(faults).containsExactly("4 the role must be core, amplifier or compromised");
    }

    @Test
    void aHeaderWithoutTheColumnIsRefused() {
        read("id\na\n", Optional.of(Role.CORE));
        read("account_id,userid\na,b\n", Optional.of(Role.CORE));
        read("account_id\na\n", Optional.empty());
        read("", Optional.of(Role.CORE));
        assertThat(accounts).isEmpty();
        assertThat(faults)
                .containsExactly(
                        "1 the header must have one column account_id or userid, and has 0",
                        "1 the header must have one column account_id or userid, and has 2",
                        "1 the header must have one column role, and has 0",
                        "1 the header must have one column account_id or userid, and has 0");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheReading() {
        read("account_id,name\na,x\nb,\"y\nc,z\n", Optional.of(Role.CORE));
        assertThat(accounts).containsExactly("CORE 2 a");
        assertThat(faults)
                .containsExactly(
                        "3 a quote in this row is not closed, or something other than a comma follows its end");
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotTakeTheWholeListIntoMemory() {
        read("account_id,name\na,\"" + "x\n".repeat(1 << 20), Optional.of(Role.CORE));
        assertThat(faults).hasSize(1).first().asString().startsWith("2 the row is longer than 1048576 characters");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] latin1 = "account_id\nb\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        read(latin1, Optional.of(Role.CORE));
        assertThat(accounts).isEmpty();
        assertThat(faults).hasSize(1).first().asString().contains("not UTF-8");
    }

    private void read(String csv, Optional<Role> role) {
        read(csv.getBytes(StandardCharsets.UTF_8), role);
    }

    private void read(byte[] csv, Optional<Role> role) {
        try {
            AccountsCsv.read(new ByteArrayInputStream(csv), "core", role, new AccountSink() {
                @Override
                public void account(Role of, long line, String id) {
                    accounts.add(of + " " + line + " " + id);
                }

                @Override
                public void fault(Fault fault) {
                    faults.add(fault.line() + " " + fault.message());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
