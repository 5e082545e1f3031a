package dev.acta.command.recordnotice;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class RecordNoticeHandler {
    private final StreamsOf<NoticeStream> notices;

    RecordNoticeHandler(Streams streams) {
        this.notices = streams.of(NoticeStream.class, NoticeStream::new);
    }

    @CommandHandler
    void handle(RecordNotice command) {
        notices.record(
                command.notice().toString(), (history, now) -> RecordNoticeDecision.decide(history, command, now));
    }
}
