package org.nextlevel.evidence.intake.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.EntryField;
import org.nextlevel.evidence.directory.manager.ManagerName;
import org.nextlevel.evidence.intake.column.PersonField;

/** What a row says of somebody, as the directory takes it. */
final class EntryOfRow {
    /** The user name of whoever is new, where the file has none. */
    static final String NEW_USER_NAME = "newUserName";

    private static final String ATTRIBUTES = "attributes";
    private static final List<PersonField> MANAGERS = List.of(
            PersonField.MANAGER,
            PersonField.MANAGER_EXTERNAL_ID,
            PersonField.MANAGER_USER_NAME,
            PersonField.MANAGER_EMAIL);
    private static final Map<PersonField, Function<String, ManagerName>> BESIDE = Map.of(
            PersonField.MATRIX_MANAGER_EXTERNAL_IDS, ManagerName::byNumber,
            PersonField.MATRIX_MANAGER_USER_NAMES, ManagerName::byUserName,
            PersonField.MATRIX_MANAGER_EMAILS, ManagerName::byEmail);

    private EntryOfRow() {}

    /**
     * @param framework of whoever has a level and no framework; null for none
     * @param managers how those are meant who are named just so
     */
    static EntryChange of(JsonNode entry, @Nullable String framework, Map<String, ManagerName> managers) {
        EntryChange change = EntryChange.NOTHING;
        for (PersonField field : PersonField.values()) {
            if (entry.has(field.field()) && field.entry() != null && !isManager(field)) {
                change = change.with(field.entry(), value(field, entry.get(field.field())));
            }
        }
        if (entry.has(ATTRIBUTES)) {
            change = change.with(EntryField.ATTRIBUTES, attributes(entry.get(ATTRIBUTES)));
        }
        if (MANAGERS.stream().anyMatch(one -> entry.has(one.field()))) {
            change = change.with(EntryField.MANAGER, manager(entry, managers));
        }
        if (BESIDE.keySet().stream().anyMatch(one -> entry.has(one.field()))) {
            change = change.with(EntryField.MATRIX_MANAGERS, matrixManagers(entry));
        }
        boolean lacksFramework =
                framework != null && change.tells(EntryField.LEVEL) && change.of(EntryField.FRAMEWORK) == null;
        return lacksFramework
                ? change.with(EntryField.FRAMEWORK, change.of(EntryField.LEVEL) == null ? null : framework)
                : change;
    }

    private static boolean isManager(PersonField field) {
        return MANAGERS.contains(field) || BESIDE.containsKey(field);
    }

    private static List<ManagerName> matrixManagers(JsonNode entry) {
        List<ManagerName> named = new ArrayList<>();
        BESIDE.forEach((field, by) -> entry.path(field.field())
                .valueStream()
                .map(JsonNode::textValue)
                .map(by)
                .forEach(named::add));
        return named;
    }

    /** How the row names the manager without saying by what; empty when it does not. */
    static Optional<String> loosely(JsonNode entry) {
        return Optional.ofNullable(entry.path(PersonField.MANAGER.field()).textValue());
    }

    private static @Nullable Object value(PersonField field, JsonNode told) {
        if (told.isNull()) {
            return null;
        }
        return switch (field) {
            case FROM, LEFT_ON -> LocalDate.parse(told.textValue());
            case ACTIVE -> told.booleanValue();
            default -> told.textValue();
        };
    }

    private static Map<String, String> attributes(JsonNode told) {
        Map<String, String> attributes = new HashMap<>();
        told.properties()
                .forEach(one -> attributes.put(one.getKey(), one.getValue().textValue()));
        return attributes;
    }

    private static @Nullable ManagerName manager(JsonNode entry, Map<String, ManagerName> managers) {
        for (PersonField field : MANAGERS) {
            String name = entry.path(field.field()).textValue();
            if (name != null) {
                return switch (field) {
                    case MANAGER_EXTERNAL_ID -> ManagerName.byNumber(name);
                    case MANAGER_USER_NAME -> ManagerName.byUserName(name);
                    case MANAGER_EMAIL -> ManagerName.byEmail(name);
                    default -> managers.get(name);
                };
            }
        }
        return null;
    }
}
