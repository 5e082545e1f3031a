package dev.acta.command.intake;

import dev.acta.command.stream.Request;
import dev.acta.command.stream.TakenIds;
import dev.acta.store.append.AppendTerms;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Sets the terms of what a command appends, its receipt and the ids it takes, and answers with the recording. */
final class TermsOfAppend implements MessageHandlerInterceptor<CommandMessage<?>> {
    /** Metadata of a command: keyed digest of client and idempotency key. */
    static final String RECEIPT_KEY = "receiptKey";
    /** Metadata of a command: its keyed digest. */
    static final String DIGEST = "digest";

    private final TakenIds ids;

    TermsOfAppend(TakenIds ids) {
        this.ids = ids;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        AppendTerms terms = AppendTerms.of(unitOfWork);
        terms.receipt(bytes(command, RECEIPT_KEY), bytes(command, DIGEST));
        if (command.getPayload() instanceof Request request) {
            request.newIds().forEach(id -> terms.claim(ids.keyOf(id)));
        }
        chain.proceed();
        return Recording.of(unitOfWork);
    }

    private static byte[] bytes(CommandMessage<?> command, String name) {
        return (byte[]) Objects.requireNonNull(command.getMetaData().get(name), name);
    }
}
