package org.nextlevel.testkit.wing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wings of a module as its classes show them: the packages right below its root package.
 *
 * @param root the root package, whose own classes belong to no wing
 */
record Wings(String root, JavaClasses classes) {
    private static final String ANNOTATION = "org.nextlevel.kit.wing.Wing";

    SortedSet<String> names() {
        return classes.stream().flatMap(type -> of(type).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    SortedSet<String> undeclared() {
        return names().stream()
                .filter(wing -> declaration(wing).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the wings' {@code @Wing} says that they use. */
    SortedSet<Arrow> declared() {
        return names().stream()
                .flatMap(wing -> declared(wing, "uses").map(used -> new Arrow(wing, used)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the wings use in fact. */
    SortedSet<Arrow> real() {
        return crossing()
                .map(use -> new Arrow(
                        of(use.getOriginClass()).orElseThrow(),
                        of(use.getTargetClass()).orElseThrow()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One use of each wing by another that is not declared, with file and line. */
    SortedMap<Arrow, String> undeclaredUses() {
        SortedMap<Arrow, String> uses = new TreeMap<>();
        SortedSet<Arrow> declared = declared();
        crossing().forEach(use -> {
            var arrow = new Arrow(
                    of(use.getOriginClass()).orElseThrow(),
                    of(use.getTargetClass()).orElseThrow());
            if (!declared.contains(arrow)) {
                uses.merge(arrow, use.getDescription(), (first, second) -> first);
            }
        });
        return uses;
    }

    /** The types of a wing that others use in fact, by simple name; what is declared inside of a type counts as that type. */
    SortedSet<String> door(String wing) {
        return crossing()
                .map(Dependency::getTargetClass)
                .filter(type -> of(type).orElseThrow().equals(wing))
                .map(type -> type.getBaseComponentType().getName().replaceFirst("\\$.*", ""))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types that a wing's {@code @Wing} lets others use. */
    SortedSet<String> declaredDoor(String wing) {
        return declared(wing, "door").collect(Collectors.toCollection(TreeSet::new));
    }

    /** The wing of a class; empty for one of the root package or of somebody else. */
    Optional<String> of(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(root + ".")
                ? Optional.of(name.substring(root.length() + 1).split("\\.")[0])
                : Optional.empty();
    }

    private Stream<Dependency> crossing() {
        return classes.stream()
                .filter(type -> of(type).isPresent())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> of(use.getTargetClass()).isPresent())
                .filter(use -> !of(use.getOriginClass()).equals(of(use.getTargetClass())));
    }

    private Stream<String> declared(String wing, String property) {
        return declaration(wing)
                .flatMap(annotation -> annotation.get(property))
                .map(names -> Arrays.stream((Object[]) names).map(Object::toString))
                .orElse(Stream.empty());
    }

    private Optional<? extends JavaAnnotation<JavaPackage>> declaration(String wing) {
        return classes.getPackage(root + "." + wing).tryGetAnnotationOfType(ANNOTATION);
    }
}
