package dev.acta.command.contract;

import dev.acta.command.contract.Case.Sent;
import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Everything that has to be shown of one command; a command without a row fails the build. */
public final class Row {
    private final List<Case> accepted = new ArrayList<>();
    private final List<Case> refused = new ArrayList<>();
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private Case example;
    private Consumer<ObjectNode> otherwise = body -> {};
    private boolean anyClient;

    private Row(Case example) {
        this.example = example;
    }

    /** Of a command, whose example the desk sends. */
    public static Row of(String command) {
        Sent sent = new Sent(Client.DESK, command, body -> {});
        return new Row(new Case("is recorded", List.of(), sent, null));
    }

    /** Recorded before, in every case that follows. */
    public Row after(String earlier) {
        example = example.after(earlier);
        return this;
    }

    /** Recorded before with something changed, in every case that follows. */
    public Row after(String earlier, Consumer<ObjectNode> change) {
        example = example.after(earlier, change);
        return this;
    }

    /** Sent by another than the desk, in every case that follows. */
    public Row as(Client client) {
        example = example.as(client);
        return this;
    }

    /** Any client may record it, even one without claims. */
    public Row anyClientMay() {
        anyClient = true;
        return this;
    }

    /** How another body of the command differs, where not by ids that end in {@code -x0}. */
    public Row otherwise(Consumer<ObjectNode> change) {
        otherwise = change;
        return this;
    }

    /** It is recorded like this too. */
    public Row accepts(String title, UnaryOperator<Case> change) {
        accepted.add(change.apply(new Case(title, example.before(), example.sent(), null)));
        return this;
    }

    /** It is refused for that reason. */
    public Row refuses(Reason reason, UnaryOperator<Case> change) {
        String title = "is refused as " + reason.slug();
        refused.add(change.apply(new Case(title, example.before(), example.sent(), reason)));
        reasons.add(reason);
        return this;
    }

    /**
     * It is never refused for that reason, although a rule that it shares with others may.
     *
     * @param why for the reader
     */
    public Row cannotShow(Reason reason, @SuppressWarnings("unused") String why) {
        reasons.add(reason);
        return this;
    }

    String command() {
        return Bodies.commandOf(example.sent().example());
    }

    Case example() {
        return example;
    }

    Consumer<ObjectNode> otherwise() {
        return otherwise;
    }

    Stream<Case> accepted() {
        return Stream.concat(Stream.of(example), accepted.stream());
    }

    Stream<Case> refused() {
        return refused.stream();
    }

    boolean isForAnyClient() {
        return anyClient;
    }

    /** The reasons that it shows, and those that cannot be shown. */
    Set<Reason> reasons() {
        return Set.copyOf(reasons);
    }

    @Override
    public String toString() {
        return command();
    }
}
