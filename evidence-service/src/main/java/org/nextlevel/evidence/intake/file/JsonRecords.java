package org.nextlevel.evidence.intake.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.nextlevel.kit.problem.Malformed;

/** The people of a JSON text, one at a time: objects one after another, in an array, or in the array {@code people} of an object. */
final class JsonRecords {
    private static final ObjectMapper NODES = new ObjectMapper();
    private static final int TEXT = 10_000;
    private static final int NAME = 500;
    private static final int DIGITS = 1_000;
    private static final int DEPTH = 10;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(TEXT)
                    .maxNameLength(NAME)
                    .maxNumberLength(DIGITS)
                    .maxNestingDepth(DEPTH)
                    .build())
            .build();

    private final Path path;
    private final Charset charset;

    JsonRecords(Path path, Charset charset) {
        this.path = path;
        this.charset = charset;
    }

    void each(FileFormat format, Consumer<FileRecord> taker) {
        try (JsonParser parser = JSON.createParser(FileEncoding.reader(path, charset))) {
            each(parser, format, taker);
        } catch (JsonProcessingException broken) {
            throw new Malformed(
                    "The file is not valid JSON: line %d, column %d.",
                    broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
        } catch (CharacterCodingException _) {
            throw TableShape.unreadable(charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void each(JsonParser parser, FileFormat format, Consumer<FileRecord> taker) throws IOException {
        try {
            if (format == FileFormat.JSON) {
                enter(parser);
            }
            int number = 0;
            for (JsonToken next = parser.nextToken();
                    next != null && next != JsonToken.END_ARRAY;
                    next = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                if (next != JsonToken.START_OBJECT) {
                    throw new Malformed("Line %d: here is to be an object, a person.", line);
                }
                taker.accept(new FileRecord(++number, line, new Fields(parser).read()));
            }
        } catch (StreamConstraintsException _) {
            // It does not say itself where it was.
            throw new Malformed(
                    "Line %d: a text is longer than %d characters, a name longer than %d, a number longer than %d digits, or it nests deeper than %d.",
                    parser.currentLocation().getLineNr(), TEXT, NAME, DIGITS, DEPTH);
        }
    }

    /** To before the first person. */
    private static void enter(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            boolean isPeople = "people".equals(parser.nextFieldName());
            first = isPeople ? parser.nextToken() : null;
        }
        if (first != JsonToken.START_ARRAY) {
            throw new Malformed(
                    "The JSON is to be an array of people, or an object with the array `people`; objects one after another are application/x-ndjson.");
        }
    }

    /** The values of one object; those of {@code position} as if they stood beside it, those of {@code attributes} under their names. */
    private static final class Fields {
        private static final int MOST = 200;
        private final JsonParser parser;
        private final Map<String, JsonNode> values = new HashMap<>();

        Fields(JsonParser parser) {
            this.parser = parser;
        }

        Map<String, JsonNode> read() throws IOException {
            read("");
            return values;
        }

        private void read(String prefix) throws IOException {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_OBJECT && prefix.isEmpty()) {
                    read(name.equals("position") ? "position." : name + ".");
                } else if (value.isScalarValue()) {
                    put(prefix.equals("position.") ? name : prefix + name, NODES.readTree(parser));
                } else if (value == JsonToken.START_ARRAY && prefix.isEmpty()) {
                    put(name, list(name));
                } else {
                    throw new Malformed(
                            "Line %d: '%s' is to be a text, a flag, null or a list of texts.",
                            parser.currentTokenLocation().getLineNr(), name);
                }
            }
        }

        private JsonNode list(String name) throws IOException {
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            for (JsonToken value = parser.nextToken(); value != JsonToken.END_ARRAY; value = parser.nextToken()) {
                if (value != JsonToken.VALUE_STRING || values.size() == MOST) {
                    throw new Malformed(
                            "Line %d: '%s' is to be a list of %d texts at most.",
                            parser.currentTokenLocation().getLineNr(), name, MOST);
                }
                values.add(parser.getText());
            }
            return values;
        }

        private void put(String name, JsonNode value) {
            if (values.size() == MOST) {
                throw new Malformed(
                        "Line %d: a person has more than %d properties.",
                        parser.currentTokenLocation().getLineNr(), MOST);
            }
            values.put(name, value);
        }
    }
}
