package dev.acta.command.labelpost;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.value.Ref;
import dev.acta.store.personal.StreamAliases;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the post's stream, whose name does not tell which post it is. */
@Component
final class LabelPostHandler {
    private final StreamsOf<LabelledPost> posts;
    private final StreamAliases aliases;

    LabelPostHandler(Streams streams, StreamAliases aliases) {
        this.posts = streams.of(LabelledPost.class, LabelledPost::new);
        this.aliases = aliases;
    }

    @CommandHandler
    void handle(LabelPost command) {
        Ref post = command.post().known().orElseThrow();
        posts.record(
                aliases.aliasOf(post.kind().word(), post.toString()),
                (history, now) -> LabelPostDecision.decide(history, command, now));
    }
}
