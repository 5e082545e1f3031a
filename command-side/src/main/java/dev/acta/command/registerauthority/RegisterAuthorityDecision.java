package dev.acta.command.registerauthority;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.AuthorityRegistered;
import dev.acta.events.value.Name;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In one country a name is one authority's; to register it once more has to add a name. */
final class RegisterAuthorityDecision {
    private RegisterAuthorityDecision() {}

    static Outcome decide(History history, RegisterAuthority command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> aliasTaken(history, command))
                        .or(() -> nothingNew(history, command)),
                command::event);
    }

    private static Optional<Refusal> aliasTaken(History history, RegisterAuthority command) {
        return history.of(AuthorityRegistered.class).stream()
                .filter(it -> !it.event().authority().equals(command.authority()))
                .flatMap(it -> taken(it, command))
                .findFirst();
    }

    private static Stream<Refusal> taken(Entry<AuthorityRegistered> other, RegisterAuthority command) {
        Set<String> theirs = keys(other.event());
        return command.event().names().stream()
                .filter(name -> theirs.contains(name.key()))
                .map(name -> Refusal.of(
                        Reason.ALIAS_TAKEN,
                        "%s is a name of %s, registered at %s"
                                .formatted(name.text(), other.event().authority(), other.at()),
                        Fault.at(pointer(command, name), "must not be another authority's")));
    }

    private static String pointer(RegisterAuthority command, Name name) {
        int alias = command.aliases().indexOf(name);
        return alias < 0 ? "/name" : "/aliases/" + alias;
    }

    private static Optional<Refusal> nothingNew(History history, RegisterAuthority command) {
        List<Entry<AuthorityRegistered>> own = history.of(AuthorityRegistered.class).stream()
                .filter(it -> it.event().authority().equals(command.authority()))
                .toList();
        Set<String> known =
                own.stream().flatMap(it -> keys(it.event()).stream()).collect(Collectors.toSet());
        return known.containsAll(keys(command.event()))
                ? CommonRules.alreadyRecorded(own, command.authority())
                : Optional.empty();
    }

    private static Set<String> keys(AuthorityRegistered registered) {
        return registered.names().stream().map(Name::key).collect(Collectors.toSet());
    }
}
