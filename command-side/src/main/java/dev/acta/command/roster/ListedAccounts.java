package dev.acta.command.roster;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.refusal.Refused;
import dev.acta.command.roster.AccountSource.AccountSink;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.IdScheme;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Role;
import dev.acta.events.value.RosterAccount;
import dev.acta.store.personal.KeyedDigests;
import dev.acta.store.personal.StagedChunk;
import dev.acta.store.personal.StagedUpload;
import dev.acta.store.personal.StagedUpload.Repeated;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Takes the accounts of one command as they are read, and keeps count of them and of what is wrong. */
final class ListedAccounts implements AccountSink {
    private static final int FAULTS_TOLD = 100;

    /** After so many rows a list rests: without that, others waited three times as long. */
    private static final int ROWS_A_TURN = 100;

    /** How long it rests, for the time that it worked: of two cores, it keeps one busy for a third of the time. */
    private static final int REST_FOR_WORK = 2;

    /** A turn may be long because its caller is slow; then there is nothing to make up for. */
    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(200).toNanos();

    /** The number of a role in an upload is its place here. */
    private static final List<Role> PARTS = List.of(Role.values());

    private final ListsAccounts command;
    private final AccountSource source;
    private final StagedUpload upload;
    private final KeyedDigests digests;
    private final EventJson json;
    private final int most;
    private final Map<Role, Tally> tallies = new EnumMap<>(Role.class);
    private final List<Fault> faults = new ArrayList<>();
    private int rows;
    private long turnBegun = System.nanoTime();

    ListedAccounts(
            ListsAccounts command,
            AccountSource source,
            StagedUpload upload,
            KeyedDigests digests,
            EventJson json,
            int most) {
        this.command = command;
        this.source = source;
        this.upload = upload;
        this.digests = digests;
        this.json = json;
        this.most = most;
    }

    @Override
    public void account(Role role, long line, String id) {
        if (++rows > most) {
            throw new Refused(
                    Reason.PAYLOAD_TOO_LARGE, "The lists have more than " + most + " accounts (acta.command.max-rows)");
        }
        giveOthersATurn();
        if (!AccountSets.haveOneFor(command.sets(), role)) {
            fault(source.fault(role, line, "the command has no set of role " + role + " and kind ACCOUNT"));
            return;
        }
        try {
            RosterAccount account = new RosterAccount(id, AccountIds.schemeOf(id), Math.toIntExact(line));
            add(role, line, account);
        } catch (InvalidValue e) {
            fault(source.fault(role, line, String.valueOf(e.getMessage())));
        }
    }

    private void giveOthersATurn() {
        if (rows % ROWS_A_TURN == 0) {
            LockSupport.parkNanos(Math.min(REST_FOR_WORK * (System.nanoTime() - turnBegun), LONGEST_PAUSE_NANOS));
            turnBegun = System.nanoTime();
        }
    }

    private void add(Role role, long line, RosterAccount account) {
        if (faults.isEmpty()) {
            tallies.computeIfAbsent(role, each -> new Tally()).count(account.scheme());
            byte[] identity = digests.digest("roster", command.network().toString(), account.id());
            upload.add(PARTS.indexOf(role), line, json.encodeItem(account), identity);
        }
    }

    @Override
    public void fault(Fault fault) {
        if (faults.size() < FAULTS_TOLD) {
            faults.add(fault);
        }
    }

    /**
     * Looks for doubles, once all are written.
     *
     * @throws Refused if there are any, or anything else is wrong
     */
    void requireSound() {
        if (faults.isEmpty()) {
            upload.doubles(FAULTS_TOLD).forEach(this::repeated);
        }
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal(
                    Reason.MANIFEST_INVALID,
                    "Nothing was recorded. Correct the list and send all of it again"
                            + (faults.size() == FAULTS_TOLD ? "; these are the first " + FAULTS_TOLD + " places" : ""),
                    faults));
        }
    }

    private void repeated(Repeated repeated) {
        Role role = PARTS.get(repeated.part());
        String first = source.place(PARTS.get(repeated.firstPart()), repeated.firstLine());
        fault(source.fault(role, repeated.line(), "the account stands at " + first + " already"));
    }

    /** The lists by role, of what was written. */
    List<RoleList> lists(List<StagedChunk> chunks) {
        List<RoleList> lists = new ArrayList<>();
        tallies.forEach((role, tally) -> lists.add(new RoleList(
                role,
                tally.plain,
                tally.hashed,
                chunks.stream().filter(chunk -> PARTS.get(chunk.part()) == role).toList())));
        return lists;
    }

    private static final class Tally {
        private int plain;
        private int hashed;

        void count(IdScheme scheme) {
            switch (scheme) {
                case PLAIN -> plain++;
                case HASHED -> hashed++;
            }
        }
    }
}
