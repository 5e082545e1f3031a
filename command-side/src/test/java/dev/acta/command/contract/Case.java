package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command sent once, after others.
 *
 * <p>In examples an id that ends in {@code -x0} is the case's own: it ends otherwise in each. {@code event:@EXAMPLE}
 * stands for the first event of an example recorded before, {@code event:@EXAMPLE+1} for the next one, and
 * {@code sha256:@TEXT} for the commitment to a text.
 *
 * @param title what it shows
 * @param before what is recorded first
 * @param sent what is sent
 * @param reason why it is refused; null where it is recorded
 */
public record Case(
        String title,
        List<Sent> before,
        Sent sent,
        @Nullable Reason reason) {
    /**
     * An example with something changed.
     *
     * @param example the name of its file: {@code COMMAND} or {@code COMMAND.VARIANT}
     */
    record Sent(Client sender, String example, Consumer<ObjectNode> change) {
        String command() {
            return Bodies.commandOf(example);
        }

        Sent with(Consumer<ObjectNode> further) {
            return new Sent(sender, example, change.andThen(further));
        }
    }

    public Case {
        before = List.copyOf(before);
    }

    /** One more that is recorded before, by the desk. */
    public Case after(String earlier) {
        return after(earlier, body -> {});
    }

    /** One more that is recorded before, by the desk, with something changed. */
    public Case after(String earlier, Consumer<ObjectNode> change) {
        return after(new Sent(Client.DESK, earlier, change));
    }

    /** One more that another records before. */
    public Case after(Client client, String earlier) {
        return after(new Sent(client, earlier, body -> {}));
    }

    private Case after(Sent earlier) {
        return new Case(
                title, Stream.concat(before.stream(), Stream.of(earlier)).toList(), sent, reason);
    }

    /** The same was recorded before, under another key. */
    public Case afterItself() {
        return after(sent);
    }

    /** Nothing is recorded before. */
    public Case afterNothing() {
        return new Case(title, List.of(), sent, reason);
    }

    /** The body with something changed; its own ids still end in {@code -x0}. */
    public Case with(Consumer<ObjectNode> change) {
        return new Case(title, before, sent.with(change), reason);
    }

    /** Said to have been in the year 2100. */
    public Case inTheFuture() {
        return with(body -> body.putObject("occurrence")
                .put("from", "2100-01-01T00:00:00Z")
                .put("to", "2100-01-01T00:00:01Z")
                .put("precision", "SECOND"));
    }

    /** Another example of the command. */
    public Case of(String example) {
        return new Case(title, before, new Sent(sent.sender(), example, body -> {}), reason);
    }

    /** Sent by another. */
    public Case as(Client client) {
        return new Case(title, before, new Sent(client, sent.example(), sent.change()), reason);
    }

    @Override
    public String toString() {
        return sent.command() + " " + title;
    }
}
