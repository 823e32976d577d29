package org.nextlevel.evidence.intake.column;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.table.SpreadsheetCell;

/** What is meant by what stands in a cell. */
final class CellText {
    /** How spreadsheets write a number that keeps its zeros. */
    private static final Pattern KEPT_NUMBER = Pattern.compile("=\"([^\"]*)\"");

    private CellText() {}

    /** Null for a blank cell, and for none. */
    static @Nullable String of(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        String cell = value.asText().strip();
        Matcher kept = KEPT_NUMBER.matcher(cell);
        String meant = kept.matches() ? kept.group(1).strip() : SpreadsheetCell.unguarded(cell);
        return meant.isEmpty() ? null : meant;
    }

    /** Whether it is written as a formula that only keeps a text as it is. */
    static boolean isKeptNumber(JsonNode value) {
        return value.isTextual() && KEPT_NUMBER.matcher(value.textValue()).matches();
    }
}
