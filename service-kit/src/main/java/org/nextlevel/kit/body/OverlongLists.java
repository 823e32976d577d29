package org.nextlevel.kit.body;

import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.nextlevel.kit.problem.Violation;

/**
 * Finds lists that are longer than their {@link Size} allows. The validator would look through all of each beforehand, and
 * hold every rule that is broken in it.
 */
public final class OverlongLists {
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private final List<Violation> found = new ArrayList<>();

    private OverlongLists() {}

    /** All of them in a record and what it holds, with a pointer each; what is in one of them is not looked at. */
    public static List<Violation> in(Object read) {
        var lists = new OverlongLists();
        if (read instanceof Record whole) {
            lists.look(whole, "#");
        }
        return lists.found;
    }

    private void look(Record whole, String at) {
        for (Part part : PARTS.get(whole.getClass())) {
            look(part, part.of(whole), at + "/" + part.name());
        }
    }

    private void look(Part part, Object value, String at) {
        switch (value) {
            case Record below -> look(below, at);
            case Collection<?> list
            when list.size() > part.most() -> found.add(Violation.at(at, "size must be between 0 and %d", part.most()));
            case Collection<?> list -> {
                int i = 0;
                for (Object element : list) {
                    if (element instanceof Record below) {
                        look(below, at + "/" + i);
                    }
                    i++;
                }
            }
            case null, default -> {}
        }
    }

    /** @param most elements of it; as many as there can be where nothing is declared */
    private record Part(RecordComponent component, int most) {
        static Part of(RecordComponent component) {
            Size size = component.getAccessor().getAnnotation(Size.class);
            component.getAccessor().setAccessible(true);
            return new Part(component, size == null ? Integer.MAX_VALUE : size.max());
        }

        String name() {
            return component.getName();
        }

        Object of(Record whole) {
            try {
                return component.getAccessor().invoke(whole);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
