package dev.acta.server.contract;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The sources of the modules whose types stand in the contract: only there are the descriptions, and the rules in a
 * form that can be read.
 */
final class Sources {
    private static final List<String> MODULES = List.of("shared-events", "command-side");

    private final Map<String, Declared> types = new HashMap<>();

    private Sources() {}

    static Sources read() {
        Sources sources = new Sources();
        parse(MODULES, (unit, docs) -> sources.new Types(docs, String.valueOf(unit.getPackageName())).scan(unit, null));
        return sources;
    }

    /** Hands over the parsed main sources of some modules; those that are not there have none. */
    static void parse(List<String> modules, BiConsumer<CompilationUnitTree, DocTrees> each) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths(modules)));
            DocTrees docs = DocTrees.instance(task);
            task.parse().forEach(unit -> each.accept(unit, docs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Declared of(Class<?> type) {
        return types.getOrDefault(type.getName(), Declared.NOTHING);
    }

    private static List<Path> paths(List<String> modules) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String module : modules) {
            Path folder = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(paths::add);
            }
        }
        return paths;
    }

    private final class Types extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees docs;
        private final String prefix;

        Types(DocTrees docs, String packageName) {
            this.docs = docs;
            this.prefix = packageName + ".";
        }

        @Override
        public @Nullable Void visitClass(ClassTree source, @Nullable Void nothing) {
            String name = prefix + name(getCurrentPath());
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            Map<String, String> components = new LinkedHashMap<>();
            if (comment != null) {
                comment.getBlockTags().forEach(tag -> {
                    if (tag instanceof ParamTree parameter) {
                        components.put(
                                parameter.getName().toString(), new Words(name).sentence(parameter.getDescription()));
                    }
                });
            }
            types.put(
                    name,
                    new Declared(
                            comment == null ? "" : new Words(name).sentence(comment.getFirstSentence()),
                            components,
                            constants(name, source),
                            source.getKind() == Tree.Kind.RECORD ? RuleReader.of(name, source) : Map.of()));
            return super.visitClass(source, null);
        }

        private Map<String, String> constants(String name, ClassTree source) {
            Map<String, String> constants = new LinkedHashMap<>();
            if (source.getKind() == Tree.Kind.ENUM) {
                for (Tree member : source.getMembers()) {
                    DocCommentTree comment = docs.getDocCommentTree(new TreePath(getCurrentPath(), member));
                    if (member instanceof VariableTree constant && comment != null) {
                        constants.put(
                                constant.getName().toString(), new Words(name).sentence(comment.getFirstSentence()));
                    }
                }
            }
            return constants;
        }

        private static String name(TreePath path) {
            String own = ((ClassTree) path.getLeaf()).getSimpleName().toString();
            for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
                if (at.getLeaf() instanceof ClassTree outer) {
                    own = outer.getSimpleName() + "$" + own;
                }
            }
            return own;
        }
    }
}
