package org.nextlevel.framework.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.nextlevel.framework.document.source.SourceReader;
import org.nextlevel.framework.sheet.Sheet;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/** Reads lists of competencies: CSV, workbooks, tables in Markdown and HTML, JSON and YAML, by the same columns. */
@ApplicationScoped
public class CompetencyList {
    private static final int LOOKED_AT = 20;

    private final SourceReader sources;

    CompetencyList(SourceReader sources) {
        this.sources = sources;
    }

    /**
     * What a list says.
     *
     * @param subtype of the media type that it is sent as
     * @throws Malformed when it is none, or longer than a list may be
     * @throws Invalid with every fault and its line
     */
    public ReadList read(byte[] bytes, String subtype, ListParameters parameters) {
        byte[] unpacked = Packed.unpacked(bytes);
        ListRows rows = new ListRows(parameters);
        if (subtype.equals("json") || subtype.equals("yaml")) {
            TreeRows.each(sources.read(unpacked), rows::take);
            return rows.all(List.of());
        }
        List<Guess> guesses = Sheet.each(unpacked, subtype, parameters.sheet(), rows::take);
        return rows.all(guesses);
    }

    /**
     * Says of a table that was sent as a framework, and is a list without levels, where it goes.
     *
     * @throws Invalid when it is one
     */
    public static void refuseAsFramework(Sheet sheet) {
        sheet.rows().stream()
                .limit(LOOKED_AT)
                .map(row -> ListHeader.of(row, Map.of()))
                .filter(ListHeader::hasNames)
                .findFirst()
                .filter(ListHeader::isOfListAlone)
                .ifPresent(header -> {
                    throw new Invalid(
                            "#",
                            "this is a list of competencies without levels, which is no framework: make a library of it with PUT "
                                    + "/api/competency-libraries/{key} and POST …/imports, and draw competencies from it into a draft");
                });
    }
}
