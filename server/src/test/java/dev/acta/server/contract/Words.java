package dev.acta.server.contract;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The plain words of a Javadoc comment in a class. */
record Words(String in) {
    /** What begins a sentence begins like one. */
    String sentence(List<? extends DocTree> comment) {
        String words = words(comment).replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String words(List<? extends DocTree> comment) {
        return comment.stream().map(this::word).collect(Collectors.joining());
    }

    private String word(DocTree part) {
        return switch (part) {
            case TextTree text -> text.getBody();
            case LiteralTree literal -> literal.getBody().getBody();
            case LinkTree link
            when link.getLabel().isEmpty() -> name(link.getReference().getSignature());
            case LinkTree link -> words(link.getLabel());
            case ValueTree value
            when value.getReference() != null ->
                Constants.value(value.getReference().getSignature(), in).toString();
            case EntityTree entity -> entity.toString();
            default -> " ";
        };
    }

    private static String name(String signature) {
        return signature.substring(signature.lastIndexOf('#') + 1);
    }
}
