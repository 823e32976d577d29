package org.nextlevel.evidence.intake.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.intake.file.FileRecord;
import org.nextlevel.kit.guess.Guess;

/** Reads the cells of records; what it has to guess for a whole column it learns from all of its cells first. */
public final class ReadCells {
    private final Columns columns;
    private final Map<PersonField, DayOrder> days = new EnumMap<>(PersonField.class);
    private boolean hasKeptNumbers;

    /** @param order as the request says it; null where it does not */
    public ReadCells(Columns columns, @Nullable ImportDayOrder order) {
        this.columns = columns;
        for (PersonField field : List.of(PersonField.FROM, PersonField.LEFT_ON)) {
            DayOrder days = new DayOrder();
            days.say(order);
            this.days.put(field, days);
        }
    }

    /** Learns from a record. */
    public void look(FileRecord row) {
        days.forEach((field, order) -> {
            String cell = CellText.of(row.values().get(field.field()));
            if (cell != null) {
                order.look(cell);
            }
        });
        hasKeptNumbers |= row.values().values().stream().anyMatch(CellText::isKeptNumber);
    }

    /** What was learned and nobody said. */
    public List<Guess> guesses() {
        List<Guess> guesses = new ArrayList<>();
        days.forEach((field, order) -> order.guessed()
                .ifPresent(guess -> guesses.add(Guess.inLine(
                        "DAY_ORDER",
                        1,
                        columns.header(field.field()),
                        "dayOrder",
                        "Its days are read so: %s.",
                        guess))));
        if (hasKeptNumbers) {
            guesses.add(Guess.ofAll(
                    "KEPT_NUMBER", null, "Cells such as =\"0007\" are read as the text between the quotes."));
        }
        return guesses;
    }

    /** What a record says, and what of it cannot be. */
    public ReadPerson read(FileRecord row) {
        return new PersonCells(columns, days).read(row);
    }
}
