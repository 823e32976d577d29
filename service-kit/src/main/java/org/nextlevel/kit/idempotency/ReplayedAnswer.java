package org.nextlevel.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.operation.Operation;
import org.nextlevel.kit.operation.Operations;

/**
 * Asks the service's own GET for what is at a path, with the rights of the present caller: everything that guards the
 * method holds. It knows the methods that take nothing but the variables of their path.
 */
@ApplicationScoped
class ReplayedAnswer {
    private static final Map<Class<?>, Function<String, Object>> VALUES = Map.of(
            String.class,
            text -> text,
            UUID.class,
            UUID::fromString,
            int.class,
            Integer::valueOf,
            long.class,
            Long::valueOf);

    private final BeanManager beans;
    private final List<Reader> readers;

    ReplayedAnswer(BeanManager beans, Operations operations) {
        this.beans = beans;
        this.readers = operations
                .reads()
                .map(Reader::new)
                .filter(Reader::takesItsPathAlone)
                .sorted(Comparator.comparing(
                        reader -> reader.read().path().namedGroups().size()))
                .toList();
    }

    /** Whether there is a GET for a path. */
    boolean knows(String path) {
        return find(path).isPresent();
    }

    /**
     * The answer of the GET.
     *
     * @throws Exception what the GET throws, such as that the caller may not see it
     */
    RestResponse<?> get(String path) throws Exception {
        Reader reader = find(path).orElseThrow(() -> new IllegalStateException("There is no GET for what was kept."));
        Bean<?> bean = reader.read().bean();
        Object resource = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        try {
            Object answer = reader.read().method().invoke(resource, reader.arguments(path));
            return answer instanceof RestResponse<?> whole ? whole : RestResponse.ok(answer);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Optional<Reader> find(String path) {
        return readers.stream()
                .filter(reader -> reader.read().path().matcher(path).matches())
                .findFirst();
    }

    /** A GET and the paths that it answers. */
    private record Reader(Operation read) {
        boolean takesItsPathAlone() {
            return Arrays.stream(read.method().getParameters())
                    .allMatch(parameter -> read.path().namedGroups().containsKey(parameter.getName())
                            && VALUES.containsKey(parameter.getType()));
        }

        Object[] arguments(String requested) {
            Matcher found = read.path().matcher(requested);
            found.matches();
            return Arrays.stream(read.method().getParameters())
                    .map(parameter -> value(parameter, found))
                    .toArray();
        }

        private static Object value(Parameter parameter, Matcher found) {
            return VALUES.get(parameter.getType()).apply(found.group(parameter.getName()));
        }
    }
}
