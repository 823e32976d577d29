package org.nextlevel.framework.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.framework.sheet.SheetRow;
import org.nextlevel.framework.table.column.TableColumn;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;

/**
 * The rows of a list, taken one by one. A competency that several rows have, as where there is a row for each occupation, counts
 * once, and only competencies are kept.
 */
final class ListRows {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COMPETENCIES = 20_000;
    private static final int MOST_FAULTS = 1_000;
    private static final int LOOKED_AT = 20;

    private final Map<String, String> theirs;
    private final Integer headerRow;
    private final Map<String, Listed> byId = new LinkedHashMap<>();
    private final List<Violation> faults = new ArrayList<>();
    private SheetRow first;
    private ListHeader header;
    private int rows;
    private int passedOver;
    private int repeated;

    /** @throws Invalid when the request names a column that we do not have */
    ListRows(ListParameters parameters) {
        this.theirs = parameters.theirs();
        this.headerRow = parameters.headerRow();
    }

    private record Listed(ListedCompetency competency, int line) {}

    /** @throws Malformed when a list may have no more */
    void take(SheetRow row) {
        rows++;
        if (rows > MOST_ROWS) {
            throw new Malformed("The list has more than %d rows.", MOST_ROWS);
        }
        if (row.isBlank()) {
            return;
        }
        if (header == null) {
            lookForHeader(row);
        } else if (faults.size() < MOST_FAULTS) {
            add(row);
        }
    }

    /**
     * What they say.
     *
     * @param read what was assumed before they were rows
     * @throws Invalid with every fault and its line
     */
    ReadList all(List<Guess> read) {
        if (header == null) {
            throw withoutNames();
        }
        if (byId.isEmpty() && faults.isEmpty()) {
            throw new Invalid("#", "the list has no row below its header");
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        List<Guess> guesses = new ArrayList<>(read);
        guesses.addAll(header.guesses());
        if (passedOver > 0 && headerRow == null) {
            int line = header.row().line();
            guesses.add(Guess.inLine(
                    "HEADER_ROW",
                    line,
                    null,
                    "headerRow",
                    "The header is taken to be in line %d; what stands before it is passed over.",
                    line));
        }
        if (repeated > 0) {
            guesses.add(Guess.ofAll(
                    "REPEATED",
                    null,
                    "%d rows name a competency that an earlier row names, as where there is a row for each occupation; each counts once.",
                    repeated));
        }
        Collection<Listed> listed = byId.values();
        return new ReadList(listed.stream().map(Listed::competency).toList(), header.isPublished(), guesses);
    }

    private void lookForHeader(SheetRow row) {
        first = first == null ? row : first;
        ListHeader candidate = ListHeader.of(row, theirs);
        boolean isMeant = headerRow == null ? candidate.hasNames() : row.line() == headerRow;
        if (isMeant && candidate.hasNames()) {
            header = candidate;
            return;
        }
        passedOver++;
        if (isMeant || (headerRow == null && passedOver == LOOKED_AT)) {
            first = isMeant ? row : first;
            throw withoutNames();
        }
    }

    private Invalid withoutNames() {
        if (first == null) {
            return new Invalid("#", "nothing stands in it");
        }
        if (headerRow != null && first.line() != headerRow) {
            return new Invalid(List.of(Violation.of("headerRow", "nothing stands in line %d", headerRow)));
        }
        return new Invalid(List.of(ListFault.withoutNames(ListHeader.of(first, theirs))));
    }

    private void add(SheetRow row) {
        List<Violation> found = ListFault.in(row, header);
        if (!found.isEmpty()) {
            faults.addAll(found);
            return;
        }
        String name = header.cell(row, ListColumn.NAME);
        String id = header.cell(row, ListColumn.ID);
        String description = header.cell(row, ListColumn.DESCRIPTION);
        ListedCompetency competency = new ListedCompetency(
                id.isEmpty() ? TableColumn.folded(name) : id,
                name,
                description.isEmpty() ? null : description,
                Synonyms.of(header.cell(row, ListColumn.SYNONYMS), name));
        Listed earlier = byId.get(competency.id());
        if (earlier == null) {
            begin(competency, row.line());
        } else if (earlier.competency().equals(competency)) {
            repeated++;
        } else {
            faults.add(ListFault.contradicting(row, competency, earlier.line()));
        }
    }

    private void begin(ListedCompetency competency, int line) {
        if (byId.size() == MOST_COMPETENCIES) {
            throw new Malformed("The list has more than %d competencies.", MOST_COMPETENCIES);
        }
        byId.put(competency.id(), new Listed(competency, line));
    }
}
