package org.nextlevel.evidence.directory.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Profile;
import org.nextlevel.evidence.directory.entry.WrittenEntry.FieldChange;
import org.nextlevel.evidence.directory.level.CompanyRules;
import org.nextlevel.evidence.directory.manager.ManagerName;
import org.nextlevel.evidence.directory.manager.NamedManagers;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** All that an entry says, field by field; what is null or missing it does not say. */
final class EntryState {
    private final Map<EntryField, Object> values;
    private @Nullable String levelFoundBy;

    private EntryState(Map<EntryField, Object> values, @Nullable String levelFoundBy) {
        this.values = values;
        this.levelFoundBy = levelFoundBy;
    }

    /** Of somebody who is not in the directory. */
    static EntryState nothing() {
        return new EntryState(new EnumMap<>(EntryField.class), null);
    }

    /** @param managers as they are; the matrix managers only where a change tells of them */
    static EntryState of(Employee employee, NamedManagers managers) {
        Map<EntryField, Object> values = new EnumMap<>(EntryField.class);
        values.put(EntryField.USER_NAME, employee.userName());
        values.put(EntryField.NAME, employee.displayName());
        Profile profile = employee.profile();
        values.put(EntryField.EMAIL, profile.email());
        values.put(EntryField.LANGUAGE, profile.language());
        values.put(EntryField.TIME_ZONE, profile.timeZone());
        values.put(EntryField.COST_CENTRE, profile.costCentre());
        values.put(EntryField.LOCATION, profile.location());
        values.put(EntryField.EMPLOYMENT_TYPE, profile.employmentType());
        values.put(EntryField.ATTRIBUTES, profile.attributes());
        put(values, managers);
        Position position = employee.position();
        values.put(EntryField.FRAMEWORK, EntryField.FRAMEWORK.kept(position.framework()));
        values.put(EntryField.LEVEL, EntryField.LEVEL.kept(position.level()));
        values.put(EntryField.TRACK, position.track());
        values.put(EntryField.TITLE, position.findTitle());
        values.put(EntryField.DEPARTMENT, position.department());
        values.put(EntryField.POSITION_FROM, position.since());
        values.put(EntryField.ACTIVE, employee.isActive());
        values.put(EntryField.LEFT_ON, employee.leftOn());
        return new EntryState(values, profile.levelFoundBy());
    }

    private static void put(Map<EntryField, Object> values, NamedManagers managers) {
        values.put(EntryField.MANAGER, managers.manager().name());
        if (managers.matrix() != null) {
            values.put(EntryField.MATRIX_MANAGERS, managers.namesBeside());
        }
    }

    /**
     * The entry as it is to be: what is told over what was said so far. Who is new works here, from today on where nothing else is
     * told.
     *
     * @param managers whoever is so by it
     * @param rules find the level that nobody told
     * @throws Invalid naming each field that cannot be so
     */
    EntryState with(EntryChange told, NamedManagers managers, Supplier<CompanyRules> rules, LocalDate today) {
        Map<EntryField, Object> wanted = new EnumMap<>(EntryField.class);
        wanted.put(EntryField.ACTIVE, true);
        wanted.put(EntryField.POSITION_FROM, today);
        wanted.putAll(values);
        wanted.putAll(told.told());
        put(wanted, managers);
        var state = new EntryState(wanted, levelFoundBy);
        state.findLevel(told, rules);
        state.settleLeaving(told, isNotYetHere(today) ? state.from() : leftOn() == null ? today : leftOn());
        List<Violation> faults = EntryRules.faults(state, told, rules, today);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return state;
    }

    /** A level that a rule found once is found anew, unless one is told now. */
    private void findLevel(EntryChange told, Supplier<CompanyRules> rules) {
        if (told.of(EntryField.FRAMEWORK) != null || told.of(EntryField.LEVEL) != null) {
            levelFoundBy = null;
        }
        if (levelFoundBy != null) {
            List.of(EntryField.FRAMEWORK, EntryField.LEVEL, EntryField.TRACK).forEach(values::remove);
        }
        levelFoundBy = null;
        if (values.get(EntryField.FRAMEWORK) == null && values.get(EntryField.LEVEL) == null) {
            rules.get().find(position(), profile()).ifPresent(found -> {
                values.put(EntryField.FRAMEWORK, found.framework());
                values.put(EntryField.LEVEL, found.level());
                values.put(EntryField.TRACK, found.track());
                levelFoundBy = found.by();
            });
        }
    }

    /** Who is back has not left; who left and nobody says when, left when it was known or else today. */
    private void settleLeaving(EntryChange told, LocalDate known) {
        if (isActive() && told.of(EntryField.LEFT_ON) == null) {
            values.remove(EntryField.LEFT_ON);
        } else if (!isActive() && (leftOn() == null || !told.tells(EntryField.LEFT_ON))) {
            values.put(EntryField.LEFT_ON, known);
        }
    }

    /** Whose first day is to come has left on it, as long as nobody says otherwise. */
    private boolean isNotYetHere(LocalDate today) {
        return leftOn() != null && leftOn().isAfter(today) && leftOn().equals(from());
    }

    private LocalDate from() {
        return (LocalDate) values.get(EntryField.POSITION_FROM);
    }

    @Nullable
    Object get(EntryField field) {
        return values.get(field);
    }

    String text(EntryField field) {
        return (String) values.get(field);
    }

    boolean isActive() {
        return Boolean.TRUE.equals(values.get(EntryField.ACTIVE));
    }

    LocalDate leftOn() {
        return (LocalDate) values.get(EntryField.LEFT_ON);
    }

    Position position() {
        return new Position(
                text(EntryField.FRAMEWORK),
                text(EntryField.LEVEL),
                text(EntryField.TRACK),
                text(EntryField.TITLE),
                text(EntryField.DEPARTMENT),
                from());
    }

    @SuppressWarnings("unchecked")
    Map<String, String> attributes() {
        return (Map<String, String>) Objects.requireNonNullElse(values.get(EntryField.ATTRIBUTES), Map.of());
    }

    /** None where nothing is said of them. */
    @SuppressWarnings("unchecked")
    List<ManagerName> matrixManagers() {
        return (List<ManagerName>) Objects.requireNonNullElse(values.get(EntryField.MATRIX_MANAGERS), List.of());
    }

    Profile profile() {
        return new Profile(
                text(EntryField.EMAIL),
                text(EntryField.LANGUAGE),
                text(EntryField.TIME_ZONE),
                text(EntryField.COST_CENTRE),
                text(EntryField.LOCATION),
                text(EntryField.EMPLOYMENT_TYPE),
                levelFoundBy,
                attributes());
    }

    /** What is different here from before. */
    List<FieldChange> since(EntryState before) {
        List<FieldChange> changes = new ArrayList<>();
        for (EntryField field : EntryField.values()) {
            String was = said(before.values.get(field));
            String is = said(values.get(field));
            if (!Objects.equals(was, is)) {
                changes.add(new FieldChange(field.path(), was, is));
            }
        }
        return changes;
    }

    private static @Nullable String said(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case ManagerName manager -> manager.said();
            case List<?> all ->
                all.isEmpty() ? null : all.stream().map(EntryState::said).collect(Collectors.joining(", "));
            case Map<?, ?> attributes -> attributes.isEmpty() ? null : new TreeMap<>(attributes).toString();
            default -> value.toString();
        };
    }
}
