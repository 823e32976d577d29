package org.nextlevel.testkit.event;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what a service tells in its classes: every record that is an event of the kit, with each of its types. */
final class ToldTypes {
    private static final String EVENT = "org.nextlevel.kit.event.Event";
    private static final String STATE_EVENT = "org.nextlevel.kit.event.StateEvent";

    private ToldTypes() {}

    /**
     * Of the module whose tests run.
     *
     * @param topic that of an event that is told wherever it is asked to be
     */
    static List<ToldType> here(String topic) {
        return in(new ClassFileImporter().importPath(Path.of("target", "classes")), topic);
    }

    /** Of the kit. */
    static List<ToldType> ofTheKit(String topic) {
        try {
            return in(
                    new ClassFileImporter()
                            .importUrl(Class.forName(EVENT)
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()),
                    topic);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ToldType> in(JavaClasses classes, String topic) {
        return classes.stream()
                .filter(one -> one.isAssignableTo(EVENT) && one.isRecord())
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect)
                .flatMap(event -> types(event, topic))
                .toList();
    }

    private static Stream<ToldType> types(Class<?> event, String topic) {
        boolean isOfState = Arrays.stream(event.getInterfaces())
                .anyMatch(one -> one.getName().equals(STATE_EVENT));
        return isOfState
                ? Arrays.stream(component(event, "type").getType().getEnumConstants())
                        .map(type -> told(event, topic, (Enum<?>) type))
                : Stream.of(told(event, topic, null));
    }

    private static ToldType told(Class<?> event, String topic, Enum<?> type) {
        Object sample = sample(event, topic, type);
        Object payload = called(event, "payload", sample);
        Class<?> shown = payload == null ? component(event, "state").getType() : payload.getClass();
        Class<?> commented = type == null ? event : type.getDeclaringClass();
        String meaning = SourceComments.of(commented)
                .of(type == null ? event.getSimpleName() : type.name())
                .or(() -> SourceComments.of(event).of(event.getSimpleName()))
                .orElseThrow();
        return new ToldType(
                (String) called(event, "topic", sample), (String) called(event, "typeName", sample), meaning, shown);
    }

    private static RecordComponent component(Class<?> event, String name) {
        return Arrays.stream(event.getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** An event that says nothing, which is asked for what does not depend on its state. */
    private static Object sample(Class<?> event, String topic, Enum<?> type) {
        RecordComponent[] components = event.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(one -> type != null && one.getType().isInstance(type)
                        ? type
                        : one.getName().equals("topic") ? topic : nothing(one.getType()))
                .toArray();
        try {
            Constructor<?> made = event.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            made.setAccessible(true);
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No event of " + event, e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == UUID.class) {
            return new UUID(0, 0);
        }
        if (Set.class.isAssignableFrom(type)) {
            return Set.of();
        }
        return Collection.class.isAssignableFrom(type) ? List.of() : null;
    }

    private static Object called(Class<?> event, String method, Object on) {
        try {
            Method found = event.getMethod(method);
            found.setAccessible(true);
            return found.invoke(on);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s does not say its %s".formatted(event, method), e);
        }
    }
}
