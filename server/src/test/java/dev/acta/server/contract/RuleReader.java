package dev.acta.server.contract;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rules that stand in a record's constructor: calls such as {@code Require.text("title", title, 500)}. */
final class RuleReader extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final String type;
    private final Map<String, List<Limits>> rules = new LinkedHashMap<>();

    private RuleReader(String type) {
        this.type = type;
    }

    static Map<String, List<Limits>> of(String type, ClassTree source) {
        RuleReader reader = new RuleReader(type);
        source.getMembers().stream()
                .filter(member -> !(member instanceof ClassTree))
                .forEach(member -> reader.scan(member, null));
        return reader.rules;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        String method = call.getMethodSelect().toString();
        switch (method) {
            case "basis.sources" -> {
                rule("sources", new Limits.Members(0, Require.MEMBERS));
                rule("asStated", new Limits.Text(Require.QUOTATION));
            }
            case "basis.conflicts" -> {
                rule("conflictsWith", new Limits.Members(0, Require.MEMBERS));
                rule("conflictsWith", new Limits.Kinds(Set.of("EVENT")));
            }
            case "basis.requireInferredBy" -> rule("inferredBy", new Limits.Kinds(Set.of()));
            default -> {
                if (!arguments.isEmpty()
                        && arguments.getFirst() instanceof LiteralTree field
                        && field.getValue() instanceof String name) {
                    limits(method, arguments).forEach(limit -> rule(name, limit));
                }
            }
        }
        return super.visitMethodInvocation(call, nothing);
    }

    private void rule(String component, Limits limit) {
        rules.computeIfAbsent(component, key -> new ArrayList<>()).add(limit);
    }

    private List<Limits> limits(String method, List<? extends ExpressionTree> arguments) {
        return switch (method) {
            case "Require.text", "Require.texts" -> List.of(new Limits.Text(number(arguments.getLast())));
            case "Require.id" -> List.of(new Limits.Form(Limits.Shape.ID));
            case "Require.url" -> List.of(new Limits.Form(Limits.Shape.URL));
            case "Require.language" -> List.of(new Limits.Form(Limits.Shape.LANGUAGE));
            case "Require.commitment" -> List.of(new Limits.Form(Limits.Shape.COMMITMENT));
            case "Jurisdictions.require", "Require.jurisdiction" -> List.of(new Limits.Form(Limits.Shape.JURISDICTION));
            case "Require.jurisdictions" ->
                List.of(new Limits.Form(Limits.Shape.JURISDICTION), new Limits.Members(0, Require.MEMBERS));
            case "Ref.requireAccountId" -> List.of(new Limits.Form(Limits.Shape.ACCOUNT));
            case "Require.kind", "Require.kinds" -> List.of(new Limits.Kinds(kinds(arguments, 2)));
            case "Require.ofSamePlatform" -> List.of(new Limits.Kinds(kinds(arguments, 3)));
            case "Require.impersonal" -> List.of(new Limits.Kinds(Set.of()));
            case "Require.natural" -> List.of(new Limits.Numbers(0, Require.MAX_INTEGER));
            case "Require.list" -> List.of(new Limits.Members(0, Require.MEMBERS));
            case "Require.filled" -> List.of(new Limits.Members(1, Require.MEMBERS));
            case "ItemsOf.numbers", "numbers" ->
                List.of(new Limits.Members(0, ItemsOf.MOST), new Limits.Numbers(0, Require.MAX_INTEGER));
            default -> List.of();
        };
    }

    private int number(ExpressionTree written) {
        return written instanceof LiteralTree literal && literal.getValue() instanceof Integer number
                ? number
                : (int) Constants.value(written.toString(), type);
    }

    private Set<String> kinds(List<? extends ExpressionTree> arguments, int first) {
        Set<String> names = new LinkedHashSet<>();
        for (ExpressionTree written : arguments.subList(first, arguments.size())) {
            switch (Constants.value(written.toString(), type)) {
                case RefKind kind -> names.add(kind.name());
                case RefKind[] kinds -> Arrays.stream(kinds).map(RefKind::name).forEach(names::add);
                case Object other -> throw new IllegalArgumentException("no kinds of Refs: " + other);
            }
        }
        return names;
    }
}
