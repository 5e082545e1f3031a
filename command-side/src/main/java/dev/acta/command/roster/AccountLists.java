package dev.acta.command.roster;

import dev.acta.command.CommandLimits;
import dev.acta.command.intake.Attachment;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.command.stream.Intent;
import dev.acta.events.json.EventJson;
import dev.acta.store.personal.ItemStaging;
import dev.acta.store.personal.KeyedDigests;
import dev.acta.store.personal.StagedChunk;
import dev.acta.store.personal.StagedUpload;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Writes lists of accounts ahead of the command they belong to, a few at a time. */
@Component
public final class AccountLists {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ItemStaging staging;
    private final KeyedDigests digests;
    private final EventJson json;
    private final CommandLimits limits;
    private final Semaphore forUploads;
    private final Semaphore forInline;

    AccountLists(ItemStaging staging, KeyedDigests digests, EventJson json, CommandLimits limits) {
        this.staging = staging;
        this.digests = digests;
        this.json = json;
        this.limits = limits;
        this.forUploads = new Semaphore(limits.uploads());
        this.forInline = new Semaphore(limits.uploads());
    }

    /** The list that stands in the command itself. */
    public Attachment inline(ListsAccounts command) {
        return new ListAttachment(command, new InlineAccounts(command.accounts()), forInline);
    }

    /** The lists that follow the command. */
    public Attachment uploaded(ListsAccounts command, Parts parts) {
        return new ListAttachment(command, new UploadedAccounts(parts), forUploads);
    }

    private Attachment.Staged stage(ListsAccounts command, AccountSource source, Semaphore free) {
        await(free);
        try (StagedUpload upload = staging.begin()) {
            ListedAccounts accounts = new ListedAccounts(command, source, upload, digests, json, limits.maxRows());
            source.read(accounts);
            List<StagedChunk> chunks = upload.finish();
            accounts.requireSound();
            upload.commit();
            return new StagedLists(command, accounts.lists(chunks), source.digests());
        } catch (DataAccessException e) {
            throw Refused.forNow(Reason.LOG_UNAVAILABLE, "The list cannot be written now. Send it again", PATIENCE, e);
        } finally {
            free.release();
        }
    }

    private static void await(Semaphore free) {
        boolean acquired = false;
        try {
            acquired = free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!acquired) {
            throw Refused.forNow(
                    Reason.LOG_BUSY, "Other lists of accounts are being written. Send it again", PATIENCE, null);
        }
    }

    private final class ListAttachment implements Attachment {
        private final ListsAccounts command;
        private final AccountSource source;
        private final Semaphore free;

        ListAttachment(ListsAccounts command, AccountSource source, Semaphore free) {
            this.command = command;
            this.source = source;
            this.free = free;
        }

        @Override
        public List<byte[]> digests() {
            source.drain();
            return source.digests();
        }

        @Override
        public Staged stage() {
            return AccountLists.this.stage(command, source, free);
        }
    }

    private final class StagedLists implements Attachment.Staged {
        private final ListsAccounts command;
        private final List<RoleList> lists;
        private final List<byte[]> digests;

        StagedLists(ListsAccounts command, List<RoleList> lists, List<byte[]> digests) {
            this.command = command;
            this.lists = lists;
            this.digests = digests;
        }

        @Override
        public Intent intent() {
            return command.with(lists);
        }

        @Override
        public List<byte[]> digests() {
            return digests;
        }

        @Override
        public void discard() {
            staging.discard(
                    lists.stream().flatMap(list -> list.chunks().stream()).toList());
        }
    }
}
