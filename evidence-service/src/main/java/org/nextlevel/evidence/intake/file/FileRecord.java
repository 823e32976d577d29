package org.nextlevel.evidence.intake.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What a file says of one person.
 *
 * @param number of the record, from 1, the header not counted
 * @param line on which it begins, from 1
 * @param values by field, each a text, a flag, a number, null or a list of texts; one that the file does not say is missing
 * @param fault why it cannot be read as a record; null when it can
 */
public record FileRecord(int number, int line, Map<String, JsonNode> values, String fault) {
    FileRecord(int number, int line, Map<String, JsonNode> values) {
        this(number, line, values, null);
    }
}
