package dev.acta.server.contract;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that controllers are mapped to, and how the document writes them. */
public final class Endpoints {
    private static final Pattern CHOICE = Pattern.compile("\\{([a-z]+):([^}]+)}");

    private Endpoints() {}

    /** The mappings of all controllers, as they are written. */
    static SortedSet<String> of(JavaClasses classes) {
        SortedSet<String> mappings = new TreeSet<>();
        classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getAnnotations().stream())
                .filter(annotation -> annotation.getRawType().getName().startsWith("org.springframework.web.bind"))
                .forEach(annotation -> mappings.addAll(paths(annotation)));
        return mappings;
    }

    private static List<String> paths(JavaAnnotation<?> mapping) {
        return mapping.get("value").filter(String[].class::isInstance).stream()
                .flatMap(value -> Arrays.stream((String[]) value))
                .toList();
    }

    /** A mapping without what its variables may be: {@code /v1/{things}/{owner}/{id}}. */
    static String plain(String mapping) {
        return CHOICE.matcher(mapping).replaceAll("{$1}").replace("{*", "{").replace("/**", "/{tile}");
    }

    /** Where a variable is one of several words, that variable and these words. */
    record Choice(String variable, List<String> words) {}

    static List<Choice> choices(String mapping) {
        List<Choice> choices = new ArrayList<>();
        Matcher choice = CHOICE.matcher(mapping);
        while (choice.find()) {
            choices.add(new Choice(choice.group(1), List.of(choice.group(2).split("\\|"))));
        }
        return choices;
    }

    /** The paths of the document that a mapping answers. */
    public static SortedSet<String> documented(String mapping) {
        SortedSet<String> paths = new TreeSet<>(List.of(plain(mapping)));
        for (Choice choice : choices(mapping)) {
            SortedSet<String> chosen = new TreeSet<>();
            paths.forEach(path ->
                    choice.words().forEach(word -> chosen.add(path.replace("{" + choice.variable() + "}", word))));
            paths = chosen;
        }
        return paths;
    }
}
