package org.nextlevel.evidence.intake.receipt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nextlevel.evidence.intake.column.Columns;
import org.nextlevel.evidence.intake.column.PersonField;
import org.nextlevel.evidence.intake.column.ReadCells;
import org.nextlevel.evidence.intake.column.ReadPerson;
import org.nextlevel.evidence.intake.column.RowFault;
import org.nextlevel.evidence.intake.file.FileFormat;
import org.nextlevel.evidence.intake.file.PeopleFile;
import org.nextlevel.evidence.intake.imported.ImportRow;
import org.nextlevel.evidence.intake.imported.RowOutcome;
import org.nextlevel.evidence.intake.order.FileOrder;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Malformed;

/**
 * What a file says as a whole. It is read three times: for what its columns tell together, for who stands where to whom, and for
 * its rows; never is more than a row of it in memory, and of all people what they are called.
 */
final class FileSurvey {
    private static final String NEW_USER_NAME = "newUserName";

    private final PeopleFile file;
    private final Columns columns;
    private final ReadCells cells;
    private final FileOrder order = new FileOrder();

    private FileSurvey(PeopleFile file, Columns columns, ImportParameters asked) {
        this.file = file;
        this.columns = columns;
        this.cells = new ReadCells(columns, asked.dayOrder());
    }

    /**
     * @throws Malformed when it is broken, or holds nobody
     * @throws org.nextlevel.kit.problem.Invalid when its columns are not those that are named
     */
    static FileSurvey of(PeopleFile file, ImportParameters asked) {
        Columns columns = file.format() == FileFormat.CSV
                ? Columns.of(file.headers(), asked.columns(), asked.framework() != null)
                : Columns.none();
        FileSurvey survey = new FileSurvey(file, columns, asked);
        file.each(columns.fields(), survey.cells::look);
        file.each(columns.fields(), row -> survey.order.add(survey.cells.read(row)));
        survey.order.settle();
        if (survey.order.size() == 0) {
            throw new Malformed("The file names nobody.");
        }
        return survey;
    }

    int size() {
        return order.size();
    }

    List<Columns.ReadColumn> columns() {
        return columns.all();
    }

    /** Each row, in the order of the file. */
    void each(Consumer<ImportRow> taker) {
        file.each(columns.fields(), record -> taker.accept(row(cells.read(record))));
    }

    private ImportRow row(ReadPerson person) {
        List<RowFault> faults = new ArrayList<>(person.faults());
        order.faults(person.number()).stream().map(this::underItsHeader).forEach(faults::add);
        boolean isRefused = !faults.isEmpty();
        return new ImportRow(
                person.number(),
                person.line(),
                order.place(person.number()),
                person.externalId(),
                isRefused ? null : entry(person),
                isRefused ? RowOutcome.REFUSED : null,
                null,
                List.of(),
                faults);
    }

    private RowFault underItsHeader(RowFault fault) {
        return new RowFault(
                fault.column() == null ? null : columns.header(fault.column()), fault.cell(), fault.reason());
    }

    private ObjectNode entry(ReadPerson person) {
        ObjectNode entry = person.told();
        order.manager(person.number()).ifPresent(number -> {
            entry.remove(List.of(
                    PersonField.MANAGER.field(),
                    PersonField.MANAGER_USER_NAME.field(),
                    PersonField.MANAGER_EMAIL.field()));
            entry.put(PersonField.MANAGER_EXTERNAL_ID.field(), number);
        });
        if (namesByEmail() && person.text(PersonField.EMAIL) != null) {
            entry.put(NEW_USER_NAME, person.text(PersonField.EMAIL));
        }
        return entry;
    }

    private boolean namesByEmail() {
        return columns.has(PersonField.EMAIL) && !columns.has(PersonField.USER_NAME);
    }

    /** All that was guessed. */
    List<Guess> guesses() {
        List<Guess> guesses = new ArrayList<>();
        if (!file.isEncodingSaid()) {
            guesses.add(Guess.ofAll("ENCODING", "encoding", "The file is read as %s.", file.encoding()));
        }
        if (!file.isSeparatorSaid()) {
            guesses.add(Guess.ofAll("SEPARATOR", "separator", "Between the cells stands '%s'.", file.separator()));
        }
        guesses.addAll(columns.guesses());
        guesses.addAll(cells.guesses());
        if (columns.has(PersonField.MANAGER)) {
            guesses.add(inColumn(
                    PersonField.MANAGER,
                    "Each cell is read as a number, a user name or an e-mail address, whichever somebody has."));
        }
        if (namesByEmail()) {
            guesses.add(inColumn(PersonField.EMAIL, "It is the user name too, of whoever is new."));
        }
        return guesses;
    }

    private Guess inColumn(PersonField field, String detail) {
        return Guess.inLine(
                field == PersonField.EMAIL ? "USER_NAME" : "MANAGER",
                1,
                columns.header(field.field()),
                "columns",
                detail);
    }
}
