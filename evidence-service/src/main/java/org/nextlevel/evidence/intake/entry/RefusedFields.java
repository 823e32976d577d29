package org.nextlevel.evidence.intake.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nextlevel.evidence.intake.column.Columns.ReadColumn;
import org.nextlevel.evidence.intake.column.PersonField;
import org.nextlevel.evidence.intake.column.RowFault;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Violation;

/**
 * Which cells of a row the directory refuses.
 *
 * @param columns of the table; none for JSON, where a field is named as it is
 * @param entry what the row says
 */
record RefusedFields(List<ReadColumn> columns, JsonNode entry) {
    /** What breaks a rule. */
    RowFault of(Violation violation) {
        return field(violation.pointer())
                .map(field -> new RowFault(header(field), cell(entry.path(field)), violation.detail()))
                .orElseGet(() -> new RowFault(null, null, violation.detail()));
    }

    /** What cannot be though each field is right. */
    RowFault of(ApiProblem refusal) {
        if (refusal.code().equals("user-name-taken")) {
            String field = PersonField.USER_NAME.field();
            String name = entry.path(entry.has(field) ? field : EntryOfRow.NEW_USER_NAME)
                    .asText(null);
            return new RowFault(header(field), name, refusal.getMessage());
        }
        return new RowFault(null, null, refusal.getMessage());
    }

    /** The first field of the row that is written where the violation points. */
    private Optional<String> field(String pointer) {
        return Arrays.stream(PersonField.values())
                .filter(one -> one.entry() != null && (one.entry().pointer().equals(pointer) || isNamedSo(one, pointer))
                        || one.pointer().equals(pointer))
                .map(PersonField::field)
                .filter(entry::has)
                .findFirst();
    }

    /** A manager is pointed at by what the directory knows of the name. */
    private static boolean isNamedSo(PersonField field, String pointer) {
        return pointer != null
                && pointer.startsWith("#/manager")
                && field.field().startsWith("manager");
    }

    private static String cell(JsonNode said) {
        return said.isArray()
                ? said.valueStream().map(JsonNode::textValue).collect(Collectors.joining("; "))
                : said.asText(null);
    }

    private String header(String field) {
        return columns.stream()
                .filter(one -> field.equals(one.field()))
                .map(ReadColumn::header)
                .findFirst()
                .orElse(field);
    }
}
