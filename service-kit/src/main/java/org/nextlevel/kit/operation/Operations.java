package org.nextlevel.kit.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that this service can be asked. */
@ApplicationScoped
public class Operations {
    private final List<Operation> all;

    Operations(BeanManager beans) {
        this.all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Path.class))
                .flatMap(Operations::of)
                .toList();
    }

    private static Stream<Operation> of(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getMethods())
                .map(method -> Operation.of(bean, method))
                .flatMap(Optional::stream);
    }

    /** Those that only read. */
    public Stream<Operation> reads() {
        return all.stream().filter(operation -> operation.verb().equals(HttpMethod.GET));
    }

    /** The HTTP methods that a path has, in the order of their names; empty when there is nothing at it. */
    public SortedSet<String> verbs(String path) {
        SortedSet<String> verbs = at(path).map(Operation::verb).collect(Collectors.toCollection(TreeSet::new));
        if (verbs.contains(HttpMethod.GET)) {
            verbs.add(HttpMethod.HEAD);
        }
        return verbs;
    }

    /** The media types of bodies that are read at a path by an HTTP method. */
    public SortedSet<String> consumed(String verb, String path) {
        return types(verb, path, Operation::consumed);
    }

    /** The media types in which is answered at a path by an HTTP method. */
    public SortedSet<String> produced(String verb, String path) {
        return types(verb, path, Operation::produced);
    }

    private SortedSet<String> types(String verb, String path, Function<Operation, Stream<String>> types) {
        return at(path).filter(operation -> operation.verb().equals(verb))
                .flatMap(types)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Operation> at(String path) {
        return all.stream().filter(operation -> operation.path().matcher(path).matches());
    }
}
