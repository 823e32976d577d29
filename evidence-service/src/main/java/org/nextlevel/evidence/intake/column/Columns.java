package org.nextlevel.evidence.intake.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Which column of a table says what: as the request names it, or else as its header sounds. */
public final class Columns {
    private static final String PARAMETER = "columns";

    private final List<String> headers;
    private final Map<Integer, String> fields = new TreeMap<>();
    private final List<Guess> guesses = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();

    private Columns(List<String> headers) {
        this.headers = headers;
    }

    /** For a file whose values say themselves what they are. */
    public static Columns none() {
        return new Columns(List.of());
    }

    /**
     * @param headers of the first row, in their order
     * @param named each as {@code field=header}
     * @param hasFramework whether everybody's framework is known, so that a level means something
     * @throws Invalid when a header that is named is not there, or nothing is the number
     */
    public static Columns of(List<String> headers, List<String> named, boolean hasFramework) {
        Columns columns = new Columns(headers);
        Map<String, String> theirs = columns.read(named);
        columns.take(theirs);
        columns.guess(theirs);
        columns.leaveLevels(theirs, hasFramework);
        columns.requireNumber();
        if (!columns.faults.isEmpty()) {
            throw new Invalid(columns.faults);
        }
        return columns;
    }

    private Map<String, String> read(List<String> named) {
        Map<String, String> theirs = new LinkedHashMap<>();
        for (String one : named) {
            int equals = one.indexOf('=');
            String field = equals < 0 ? one : one.substring(0, equals).strip();
            if (equals < 0 || !PersonField.exists(field)) {
                faults.add(Violation.of(
                        PARAMETER, "'%s' is to be field=header, and fields are: %s", one, PersonField.names()));
            } else {
                theirs.put(field, one.substring(equals + 1).strip());
            }
        }
        return theirs;
    }

    private void take(Map<String, String> theirs) {
        theirs.forEach((field, header) -> {
            int at = place(header);
            if (at >= 0) {
                fields.put(at, field);
            } else if (!header.isEmpty()) {
                faults.add(Violation.of(
                        PARAMETER, "the table has no column '%s'; it has: %s", header, String.join(", ", headers)));
            }
        });
    }

    private int place(String header) {
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).equalsIgnoreCase(header)) {
                return i;
            }
        }
        return -1;
    }

    /** Of two that sound alike the first counts. A field that is named as an empty header is read from none. */
    private void guess(Map<String, String> theirs) {
        Map<String, Integer> guessed = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            PersonField field =
                    fields.containsKey(i) ? null : HeaderWords.guess(header).orElse(null);
            if (field != null && !theirs.containsKey(field.field()) && guessed.putIfAbsent(field.field(), i) == null) {
                fields.put(i, field.field());
                if (!header.equals(field.field())) {
                    guesses.add(Guess.inLine("COLUMN", 1, header, PARAMETER, "It is read as %s.", field.field()));
                }
            }
        }
    }

    /** Where nobody says of which framework, a column that sounds like levels is left alone, and that is said. */
    private void leaveLevels(Map<String, String> theirs, boolean hasFramework) {
        for (PersonField field : List.of(PersonField.LEVEL, PersonField.TRACK)) {
            if (has(field) && !theirs.containsKey(field.field()) && !hasFramework && !has(PersonField.FRAMEWORK)) {
                String header = header(field.field());
                fields.values().remove(field.field());
                guesses.removeIf(one -> header.equals(one.column()));
                guesses.add(Guess.inLine(
                        "LEVEL",
                        1,
                        header,
                        "framework",
                        "It is not read: of which framework these levels are is not said."));
            }
        }
    }

    private void requireNumber() {
        if (!fields.containsValue(PersonField.EXTERNAL_ID.field())) {
            faults.add(Violation.of(
                    PARAMETER,
                    "no column of the table seems to be the number of the employee; it has: %s. Say which, as columns=externalId=…",
                    String.join(", ", headers)));
        }
    }

    /** Place in the row, from 0 → field. */
    public Map<Integer, String> fields() {
        return fields;
    }

    /** Whether a column says this. */
    public boolean has(PersonField field) {
        return fields.containsValue(field.field());
    }

    /** The header of the column that says a field; the field itself where there is none. */
    public String header(String field) {
        return fields.entrySet().stream()
                .filter(one -> one.getValue().equals(field))
                .map(one -> headers.get(one.getKey()))
                .findFirst()
                .orElse(field);
    }

    public List<Guess> guesses() {
        return guesses;
    }

    /** Each column in its order; its field is null for one that is not read. */
    public List<ReadColumn> all() {
        List<ReadColumn> all = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            all.add(new ReadColumn(headers.get(i), fields.get(i)));
        }
        return all;
    }

    /**
     * A column of the table.
     *
     * @param field null when it is not read
     */
    public record ReadColumn(String header, @Nullable String field) {}
}
