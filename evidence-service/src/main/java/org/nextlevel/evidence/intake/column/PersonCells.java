package org.nextlevel.evidence.intake.column;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.intake.file.FileRecord;
import org.nextlevel.kit.value.KeepableText;
import org.nextlevel.sentence.Sentence;

/** One person as the cells of a record say it, filled in cell by cell: the fields, and what of the cells cannot be. */
final class PersonCells {
    private static final int LONGEST_NUMBER = 100;
    private static final Pattern SEPARATOR = Pattern.compile("[;\\n\\r]");

    private final Columns columns;
    private final Map<PersonField, DayOrder> days;
    private final ObjectNode told = JsonNodeFactory.instance.objectNode();
    private final List<RowFault> faults = new ArrayList<>();

    /** @param days how days of a column are read, which was learned from all of its cells */
    PersonCells(Columns columns, Map<PersonField, DayOrder> days) {
        this.columns = columns;
        this.days = days;
    }

    /** What a record says, and what of it cannot be. */
    ReadPerson read(FileRecord row) {
        if (row.fault() != null) {
            faults.add(new RowFault(null, null, row.fault()));
        } else {
            row.values().forEach(this::take);
            settle();
        }
        return new ReadPerson(row.number(), row.line(), takeNumber(), told, faults);
    }

    private void take(String name, JsonNode value) {
        Optional<PersonField> field = PersonField.of(name);
        if (value.isArray() && field.filter(PersonField::isList).isEmpty()) {
            fault(name, null, Sentence.of("is one value and no list"));
            return;
        }
        String cell = CellText.of(value);
        String broken = cell == null ? null : KeepableText.fault(cell);
        if (broken != null) {
            fault(name, null, broken);
        } else if (field.isEmpty()) {
            takeAttribute(name, cell);
        } else if (field.get().isList()) {
            takeList(field.get(), value);
        } else if (field.get().isDay()) {
            takeDay(field.get(), cell);
        } else if (field.get() == PersonField.ACTIVE) {
            takeFlag(cell);
        } else {
            told.put(name, cell);
        }
    }

    private void takeAttribute(String name, @Nullable String cell) {
        if (!PersonField.exists(name)) {
            fault(name, cell, Sentence.say("is no field of a person; there is: %s", PersonField.names()));
        } else if (cell != null) {
            told.withObject("/attributes").put(name.substring(PersonField.ATTRIBUTE.length()), cell);
        }
    }

    private void takeList(PersonField field, JsonNode value) {
        ArrayNode all = told.putArray(field.field());
        Stream<String> names = value.isArray()
                ? value.valueStream().map(CellText::of).filter(Objects::nonNull)
                : Optional.ofNullable(CellText.of(value)).stream().flatMap(SEPARATOR::splitAsStream);
        names.map(String::strip).filter(one -> !one.isEmpty()).forEach(name -> {
            String broken = KeepableText.fault(name);
            if (broken != null) {
                fault(field.field(), null, broken);
            }
            all.add(name);
        });
    }

    private void takeDay(PersonField field, @Nullable String cell) {
        Optional<LocalDate> day =
                cell == null ? Optional.empty() : days.get(field).read(cell);
        if (cell == null) {
            told.putNull(field.field());
        } else if (day.isPresent()) {
            told.put(field.field(), day.get().toString());
        } else if (days.get(field).isUnclear(cell)) {
            fault(
                    field.field(),
                    cell,
                    Sentence.of("could be two days: say dayOrder=DAY_FIRST or dayOrder=MONTH_FIRST"));
        } else {
            fault(field.field(), cell, Sentence.of("is not a day; write it as 2026-03-31"));
        }
    }

    /** A blank cell says nothing. */
    private void takeFlag(@Nullable String cell) {
        if (cell != null) {
            StatusWords.read(cell)
                    .ifPresentOrElse(
                            works -> told.put(PersonField.ACTIVE.field(), works),
                            () -> fault(
                                    PersonField.ACTIVE.field(),
                                    cell,
                                    Sentence.of("is neither true nor false; write active or inactive")));
        }
    }

    private @Nullable String takeNumber() {
        JsonNode cell = told.remove(PersonField.EXTERNAL_ID.field());
        String number = cell == null ? null : cell.textValue();
        if (number == null && faults.isEmpty()) {
            fault(PersonField.EXTERNAL_ID.field(), null, Sentence.of("is needed: the number of the employee"));
        } else if (number != null && number.length() > LONGEST_NUMBER) {
            fault(PersonField.EXTERNAL_ID.field(), number, Sentence.say("has more than %d characters", LONGEST_NUMBER));
            return null;
        }
        return number;
    }

    /** What several cells say together. */
    private void settle() {
        JsonNode given = told.remove(PersonField.GIVEN_NAME.field());
        JsonNode family = told.remove(PersonField.FAMILY_NAME.field());
        if (!told.has(PersonField.NAME.field()) && (given != null || family != null)) {
            String both = "%s %s".formatted(said(given), said(family)).strip();
            told.put(PersonField.NAME.field(), both.isEmpty() ? null : both);
        }
        // Who has a last day has left; a table that has such a column and no other says so of everybody.
        if (told.has(PersonField.LEFT_ON.field()) && !told.has(PersonField.ACTIVE.field())) {
            told.put(
                    PersonField.ACTIVE.field(),
                    told.get(PersonField.LEFT_ON.field()).isNull());
        }
        List<PersonField> managers = Arrays.stream(PersonField.values())
                .filter(one -> one.isManager() && told.hasNonNull(one.field()))
                .toList();
        if (managers.size() > 1) {
            String last = managers.getLast().field();
            fault(last, told.get(last).asText(), Sentence.of("names the manager a second time: name them once"));
        }
        if (told.path(PersonField.FROM.field()).isNull()) {
            told.remove(PersonField.FROM.field());
        }
    }

    private static String said(@Nullable JsonNode part) {
        return part == null || part.isNull() ? "" : part.asText();
    }

    private void fault(String field, @Nullable String cell, String reason) {
        faults.add(new RowFault(columns.header(field), cell, reason));
    }
}
