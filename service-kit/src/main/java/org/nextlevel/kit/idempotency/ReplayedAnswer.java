package org.nextlevel.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Asks the service's own GET for what is at a path, with the rights of the present caller: everything that guards the
 * method holds. It knows the methods that take nothing but the variables of their path.
 */
@ApplicationScoped
class ReplayedAnswer {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9]+)}");
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

    ReplayedAnswer(BeanManager beans) {
        this.beans = beans;
        this.readers = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Path.class))
                .flatMap(ReplayedAnswer::readers)
                .sorted(Comparator.comparing(
                        reader -> reader.path().namedGroups().size()))
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
        Class<?> type = reader.bean().getBeanClass();
        Object resource = beans.getReference(reader.bean(), type, beans.createCreationalContext(reader.bean()));
        try {
            Object answer = reader.method().invoke(resource, reader.arguments(path));
            return answer instanceof RestResponse<?> whole ? whole : RestResponse.ok(answer);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Optional<Reader> find(String path) {
        return readers.stream()
                .filter(reader -> reader.path().matcher(path).matches())
                .findFirst();
    }

    private static Stream<Reader> readers(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(method -> new Reader(bean, method, path(method)))
                .filter(Reader::takesItsPathAlone);
    }

    private static Pattern path(Method method) {
        Path below = method.getAnnotation(Path.class);
        Path above = method.getDeclaringClass().getAnnotation(Path.class);
        String template = Stream.of(above, below)
                .filter(path -> path != null)
                .flatMap(path -> Pattern.compile("/").splitAsStream(path.value()))
                .filter(segment -> !segment.isEmpty())
                .map(ReplayedAnswer::segment)
                .collect(Collectors.joining("/", "/", ""));
        return Pattern.compile(template);
    }

    private static String segment(String segment) {
        Matcher variable = VARIABLE.matcher(segment);
        return variable.matches() ? "(?<%s>[^/]+)".formatted(variable.group(1)) : Pattern.quote(segment);
    }

    /** A GET and the paths that it answers. */
    private record Reader(Bean<?> bean, Method method, Pattern path) {
        boolean takesItsPathAlone() {
            return Arrays.stream(method.getParameters())
                    .allMatch(parameter -> path.namedGroups().containsKey(parameter.getName())
                            && VALUES.containsKey(parameter.getType()));
        }

        Object[] arguments(String requested) {
            Matcher found = path.matcher(requested);
            found.matches();
            return Arrays.stream(method.getParameters())
                    .map(parameter -> value(parameter, found))
                    .toArray();
        }

        private static Object value(Parameter parameter, Matcher found) {
            return VALUES.get(parameter.getType()).apply(found.group(parameter.getName()));
        }
    }
}
