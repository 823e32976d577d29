package org.nextlevel.evidence.intake.file;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a file of people is written. */
@Schema(name = "ImportFormat")
public enum FileFormat {
    /** A table with a header: comma, semicolon, tab or pipe between the cells. */
    CSV,
    /** An array of people, by itself or as {@code people} of an object. */
    JSON,
    /** An object for each person, one after another. */
    JSON_LINES;

    /** By the type that a request names. */
    public static FileFormat of(String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.contains("ndjson") || type.contains("jsonl") || type.contains("json-seq")) {
            return JSON_LINES;
        }
        return type.contains("json") ? JSON : CSV;
    }
}
