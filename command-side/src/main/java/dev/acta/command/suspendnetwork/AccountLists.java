package dev.acta.command.suspendnetwork;

import dev.acta.command.CommandLimits;
import dev.acta.command.intake.Attachment;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.events.json.EventJson;
import dev.acta.store.personal.ItemStaging;
import dev.acta.store.personal.KeyedDigests;
import dev.acta.store.personal.StagedChunk;
import dev.acta.store.personal.StagedUpload;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Writes lists of accounts ahead of the suspension they belong to, a few at a time. */
@Component
public final class AccountLists {
    private final ItemStaging staging;
    private final KeyedDigests digests;
    private final EventJson json;
    private final CommandLimits limits;
    private final Semaphore free;

    AccountLists(ItemStaging staging, KeyedDigests digests, EventJson json, CommandLimits limits) {
        this.staging = staging;
        this.digests = digests;
        this.json = json;
        this.limits = limits;
        this.free = new Semaphore(limits.uploads());
    }

    /** The list that stands in the command itself. */
    public Attachment inline(SuspendNetwork command) {
        return new ListAttachment(command, new InlineAccounts(command.accounts()));
    }

    /** The lists that follow the command. */
    public Attachment uploaded(SuspendNetwork command, Parts parts) {
        return new ListAttachment(command, new UploadedAccounts(parts));
    }

    private Attachment.Staged stage(SuspendNetwork command, AccountSource source) {
        if (!free.tryAcquire()) {
            throw Refused.forNow(
                    Reason.LOG_BUSY,
                    "Other lists of accounts are being written. Send it again",
                    Duration.ofSeconds(5),
                    null);
        }
        try (StagedUpload upload = staging.begin()) {
            ListedAccounts accounts = new ListedAccounts(command, source, upload, digests, json, limits.maxRows());
            source.read(accounts);
            List<StagedChunk> chunks = upload.finish();
            accounts.requireSound();
            upload.commit();
            return new StagedLists(command, accounts.lists(chunks), source.digests());
        } catch (DataAccessException e) {
            throw Refused.forNow(
                    Reason.LOG_UNAVAILABLE,
                    "The list cannot be written now. Send it again",
                    Duration.ofSeconds(5),
                    e);
        } finally {
            free.release();
        }
    }

    private final class ListAttachment implements Attachment {
        private final SuspendNetwork command;
        private final AccountSource source;

        ListAttachment(SuspendNetwork command, AccountSource source) {
            this.command = command;
            this.source = source;
        }

        @Override
        public List<byte[]> digests() {
            source.drain();
            return source.digests();
        }

        @Override
        public Staged stage() {
            return AccountLists.this.stage(command, source);
        }
    }

    private final class StagedLists implements Attachment.Staged {
        private final SuspendNetwork command;
        private final List<RoleList> lists;
        private final List<byte[]> digests;

        StagedLists(SuspendNetwork command, List<RoleList> lists, List<byte[]> digests) {
            this.command = command;
            this.lists = lists;
            this.digests = digests;
        }

        @Override
        public SuspendListedNetwork intent() {
            return new SuspendListedNetwork(command, lists);
        }

        @Override
        public List<byte[]> digests() {
            return digests;
        }

        @Override
        public void discard() {
            staging.discard(lists.stream()
                    .flatMap(list -> list.chunks().stream())
                    .toList());
        }
    }
}
