package org.nextlevel.evidence.directory.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.PeopleToWrite.Names;
import org.nextlevel.evidence.directory.manager.ManagerName;

/**
 * What a source says of one person, field by field: what it does not name stays as it is, null clears it, and anything else is the
 * value from now on. Every verb answers another change and leaves this one as it is.
 */
public final class EntryChange {
    /** It says nothing. */
    public static final EntryChange NOTHING = new EntryChange(new EnumMap<>(EntryField.class));

    private final Map<EntryField, Object> told;

    private EntryChange(Map<EntryField, Object> told) {
        this.told = told;
    }

    /**
     * The same, and this field as well.
     *
     * @param value null to clear it; a blank text is null
     * @throws IllegalArgumentException when the value is not of the field's type
     */
    public EntryChange with(EntryField field, @Nullable Object value) {
        Map<EntryField, Object> more = new EnumMap<>(EntryField.class);
        more.putAll(told);
        more.put(field, field.kept(value));
        return new EntryChange(more);
    }

    /**
     * The same, and this field as well when anything was said of it.
     *
     * @param value null when nothing was said, empty to clear it
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public EntryChange withSaid(EntryField field, @Nullable Optional<?> value) {
        return value == null ? this : with(field, value.orElse(null));
    }

    /** Whether something is said of the field, be it that it is cleared. */
    public boolean tells(EntryField field) {
        return told.containsKey(field);
    }

    /** What is said of the field; null for nothing, and to clear it. */
    public @Nullable Object of(EntryField field) {
        return told.get(field);
    }

    /** The matrix managers; null where nothing is said of them, none to take all away. */
    @SuppressWarnings("unchecked")
    @Nullable
    List<ManagerName> matrixManagers() {
        return tells(EntryField.MATRIX_MANAGERS)
                ? Objects.requireNonNullElse((List<ManagerName>) of(EntryField.MATRIX_MANAGERS), List.of())
                : null;
    }

    /** All who are named as managers. */
    List<ManagerName> managers() {
        List<ManagerName> named = new ArrayList<>();
        if (of(EntryField.MANAGER) instanceof ManagerName manager) {
            named.add(manager);
        }
        if (matrixManagers() != null) {
            named.addAll(matrixManagers());
        }
        return named;
    }

    Map<EntryField, Object> told() {
        return Collections.unmodifiableMap(told);
    }

    /** By what the person is found who may be written at the same moment. */
    Set<String> names(String externalId) {
        Set<String> names = new HashSet<>(Set.of("number " + externalId));
        add(names, "name ", (String) of(EntryField.USER_NAME));
        add(names, "email ", (String) of(EntryField.EMAIL));
        return names;
    }

    /** By what the manager is looked for, who may come in at the same moment. */
    Set<String> lookedFor() {
        Set<String> names = new HashSet<>();
        for (ManagerName manager : managers()) {
            if (manager.externalId() != null) {
                names.add("number " + manager.externalId());
            }
            add(names, "name ", manager.userName());
            add(names, "email ", manager.email());
        }
        return names;
    }

    /** By what people are looked up to write it. */
    Names allNames(String externalId) {
        Set<String> numbers = new HashSet<>();
        Set<String> userNames = new HashSet<>();
        for (ManagerName manager : managers()) {
            if (manager.externalId() != null) {
                numbers.add(manager.externalId());
            } else if (manager.userName() != null) {
                userNames.add(manager.userName().toLowerCase(Locale.ROOT));
            }
        }
        return new Names(externalId, key(EntryField.USER_NAME), key(EntryField.EMAIL), numbers, userNames);
    }

    /** A text in lower case, as names are compared; null where nothing is told. */
    private @Nullable String key(EntryField field) {
        return of(field) instanceof String text ? text.toLowerCase(Locale.ROOT) : null;
    }

    private static void add(Set<String> names, String kind, @Nullable String name) {
        if (name != null) {
            names.add(kind + name.toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryChange change && told.equals(change.told);
    }

    @Override
    public int hashCode() {
        return told.hashCode();
    }

    /** The fields it names, and no value: a value may be somebody's. */
    @Override
    public String toString() {
        return "EntryChange" + told.keySet();
    }
}
