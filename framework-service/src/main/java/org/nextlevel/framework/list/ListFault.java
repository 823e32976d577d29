package org.nextlevel.framework.list;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.framework.sheet.SheetRow;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.value.KeepableText;
import org.nextlevel.sentence.Sentence;

/** What is wrong with a list, in the list's own words. */
final class ListFault {
    private ListFault() {}

    /** Of a row, by its columns; empty when all can be kept. */
    static List<Violation> in(SheetRow row, ListHeader header) {
        List<Violation> faults = new ArrayList<>();
        if (header.cell(row, ListColumn.NAME).isEmpty()) {
            faults.add(inColumn(row, header.name(ListColumn.NAME), Sentence.of("must not be blank")));
        }
        for (ListColumn column : header.columns().keySet()) {
            String cell = header.cell(row, column);
            String unkept = KeepableText.fault(cell);
            if (unkept != null) {
                faults.add(inColumn(row, header.name(column), unkept));
            } else if (cell.length() > column.longest()) {
                faults.add(inColumn(
                        row, header.name(column), Sentence.say("has more than %d characters", column.longest())));
            }
        }
        List<String> synonyms = Synonyms.of(header.cell(row, ListColumn.SYNONYMS), "");
        if (synonyms.size() > Synonyms.MOST) {
            faults.add(inColumn(
                    row, header.name(ListColumn.SYNONYMS), Sentence.say("has more than %d synonyms", Synonyms.MOST)));
        }
        synonyms.stream()
                .filter(one -> one.length() > Synonyms.LONGEST)
                .findFirst()
                .ifPresent(_ -> faults.add(inColumn(
                        row,
                        header.name(ListColumn.SYNONYMS),
                        Sentence.say("has a synonym of more than %d characters", Synonyms.LONGEST))));
        return faults;
    }

    /** Of a row that says otherwise what an earlier one says. */
    static Violation contradicting(SheetRow row, ListedCompetency competency, int earlier) {
        return new Violation(
                null,
                null,
                row.line(),
                Sentence.say(
                        "'%s' stands in line %d with another name, description or synonyms", competency.id(), earlier));
    }

    /** Of a list whose header does not say what competencies are called. */
    static Violation withoutNames(ListHeader header) {
        return new Violation(
                null,
                null,
                header.row().line(),
                Sentence.say(
                        "the list has no column '%s'; say which one it is with columns=%s=…. Its header has: %s",
                        ListColumn.NAME.header(), ListColumn.NAME.header(), String.join(", ", header.others())));
    }

    private static Violation inColumn(SheetRow row, String column, String fault) {
        return new Violation(null, null, row.line(), Sentence.say("In the column '%s': %s", column, fault));
    }
}
