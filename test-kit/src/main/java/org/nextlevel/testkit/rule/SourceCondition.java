package org.nextlevel.testkit.rule;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.testkit.source.SourceFile;
import org.nextlevel.testkit.source.SourceFiles;

/** A condition on the source of a class, in {@code src/main/java} of the module under test. */
abstract class SourceCondition extends ArchCondition<JavaClass> {
    /** The sources of the module whose tests run. */
    static final Path OF_THE_MODULE = Path.of("src/main/java");

    private final Path sources;
    private Map<String, SourceFile> files = Map.of();

    SourceCondition(String description, Path sources) {
        super(description);
        this.sources = sources;
    }

    /** A scanner that adds each part of the file that breaks the rule. */
    abstract TreeScanner<Void, Void> faults(List<Tree> found);

    @Override
    public void init(Collection<JavaClass> all) {
        files = SourceFiles.in(sources).stream()
                .collect(Collectors.toMap(file -> file.packageName() + "/" + file.name(), file -> file));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        SourceFile file = files.get(type.getPackageName() + "/" + type.getSimpleName() + ".java");
        // A class inside of another is checked with the file of the outer one.
        if (file != null) {
            List<Tree> found = new ArrayList<>();
            faults(found).scan(file.tree(), null);
            found.forEach(fault -> events.add(SimpleConditionEvent.violated(
                    type,
                    "%s: %s"
                            .formatted(
                                    file.place(fault),
                                    fault.toString().lines().findFirst().orElse("")))));
        }
    }
}
