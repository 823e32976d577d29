package org.nextlevel.evidence.evidence.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;

/** Evidence as one JSON object: {@code version} of the form, {@code exportedAt}, {@code pieces}. */
final class JsonSheet implements ExportSheet {
    private static final int VERSION = 1;

    private final JsonGenerator json;

    JsonSheet(Writer writer, ObjectMapper mapper, Instant at) throws IOException {
        json = mapper.createGenerator(writer).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("exportedAt", at.toString());
        json.writeArrayFieldStart("pieces");
    }

    @Override
    public void add(ExportedPiece piece) throws IOException {
        json.writePOJO(piece);
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
