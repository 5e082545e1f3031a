package dev.acta.command.roster;

import dev.acta.command.refusal.Fault;
import dev.acta.command.roster.AccountSource.AccountSink;
import dev.acta.events.value.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads a list of accounts as CSV (RFC 4180), row by row. Its header has {@code account_id} or, as published archives
 * have it, {@code userid}; where the part holds all roles, also {@code role}. Other columns are passed over.
 */
final class AccountsCsv {
    private static final List<String> ID_COLUMNS = List.of("account_id", "userid");
    private static final String ROLE_COLUMN = "role";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .setAllowMissingColumnNames(true)
            .get();

    private final String part;
    private final Optional<Role> role;
    private final AccountSink sink;

    private AccountsCsv(String part, Optional<Role> role, AccountSink sink) {
        this.part = part;
        this.role = role;
        this.sink = sink;
    }

    /** Reads a part; what is wrong with it goes to the sink. */
    static void read(InputStream content, String part, Optional<Role> role, AccountSink sink) throws IOException {
        BoundedRows bounded = new BoundedRows(
                new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder())); // refuses what is not UTF-8
        new AccountsCsv(part, role, sink).read(bounded);
    }

    private void read(BoundedRows bounded) throws IOException {
        long line = 1;
        try {
            bounded.skipByteOrderMark();
            CSVParser rows = FORMAT.parse(bounded);
            List<String> header = rows.getHeaderNames();
            if (!knows(header)) {
                return;
            }
            Iterator<CSVRecord> each = rows.iterator();
            line = rows.getCurrentLineNumber() + 1;
            boolean empty = true;
            while (each.hasNext()) {
                row(each.next(), line, header.size());
                bounded.nextRow();
                line = rows.getCurrentLineNumber() + 1;
                empty = false;
            }
            if (empty) {
                fault(line, "the list has no accounts; leave it out where there is none");
            }
        } catch (UncheckedIOException e) {
            broken(line, Objects.requireNonNull(e.getCause()));
        } catch (CSVException | CharacterCodingException | BoundedRows.RowTooLong e) {
            broken(line, e);
        }
    }

    private boolean knows(List<String> header) {
        long ids = header.stream().filter(ID_COLUMNS::contains).count();
        long roles = header.stream().filter(ROLE_COLUMN::equals).count();
        if (ids != 1) {
            fault(1, "the header must have one column account_id or userid, and has " + ids);
        } else if (role.isEmpty() && roles != 1) {
            fault(1, "the header must have one column role, and has " + roles);
        } else {
            return true;
        }
        return false;
    }

    private void row(CSVRecord row, long line, int columns) {
        if (row.size() != columns) {
            fault(line, "the row has " + row.size() + " columns, the header has " + columns);
            return;
        }
        String id = ID_COLUMNS.stream()
                .filter(row::isMapped)
                .map(row::get)
                .findFirst()
                .orElseThrow();
        Optional<Role> of = role.or(() -> named(row.get(ROLE_COLUMN)));
        if (of.isEmpty()) {
            fault(line, "the role must be core, amplifier or compromised");
            return;
        }
        sink.account(of.get(), line, id);
    }

    private static Optional<Role> named(String name) {
        for (Role each : Role.values()) {
            if (each.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Nothing behind such a place can be made out, so the rest of the list is not looked at. */
    private void broken(long line, IOException failure) throws IOException {
        switch (failure) {
            case CSVException _ ->
                fault(line, "a quote in this row is not closed, or something other than a comma follows its end");
            case CharacterCodingException _ -> fault(line, "from about here the list is not UTF-8");
            case BoundedRows.RowTooLong _ ->
                fault(
                        line,
                        "the row is longer than " + BoundedRows.LONGEST + " characters; perhaps a quote is not closed");
            default -> throw failure;
        }
    }

    private void fault(long line, String message) {
        sink.fault(new Fault("/" + part, message, line));
    }
}
