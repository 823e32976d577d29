package org.nextlevel.framework.document.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextlevel.framework.document.source.line.FindLines;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.BorrowedSentences;
import org.nextlevel.sentence.Sentence;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads JSON and YAML, and finds the lines of what is wrong in them. */
@ApplicationScoped
public class SourceReader {
    private static final int DEEPEST = 50;

    /** What those who parse JSON and YAML say of what they cannot read. */
    static final BorrowedSentences REASONS = new BorrowedSentences(
            "mapping values are not allowed here",
            "mapping keys are not allowed here",
            "sequence entries are not allowed here",
            "special characters are not allowed",
            "found duplicate key %s",
            "Duplicate field '%s'",
            "while scanning for the next token",
            "while scanning a simple key",
            "while scanning a quoted scalar",
            "while scanning a double-quoted scalar",
            "while scanning a block scalar",
            "while scanning a tag",
            "while scanning an anchor",
            "while scanning an alias",
            "while scanning a directive",
            "while parsing a block mapping",
            "while parsing a block collection",
            "while parsing a flow mapping",
            "while parsing a flow sequence",
            "while parsing a node",
            "while parsing a flow node",
            "while parsing a block node",
            "Unexpected character (%s): %s",
            "Unexpected end-of-input%s",
            "Unrecognized token '%s': %s");

    private final ObjectMapper json =
            mapper(JsonFactory.builder().streamReadConstraints(bounds()).build());
    private final ObjectMapper yaml = mapper(yamlFactory());

    /**
     * A JSON or YAML text.
     *
     * @throws Malformed when it is neither, with the line, or has more names and values than a document can need
     */
    public DocumentSource read(byte[] bytes) {
        return read(bytes, new TokenBudget());
    }

    /** One of several texts, which share a budget. */
    public DocumentSource read(byte[] bytes, TokenBudget budget) {
        String text = FileText.of(bytes);
        String start = text.stripLeading();
        ObjectMapper mapper = start.startsWith("{") || start.startsWith("[") ? json : yaml;
        try (JsonParser parser = new BoundedParser(mapper.createParser(text), budget)) {
            if (parser.nextToken() == null || !parser.currentToken().isStructStart()) {
                throw new Malformed("The document must be an object with the properties of a framework.");
            }
            JsonNode tree = mapper.readValue(parser, JsonNode.class);
            refuseMore(parser, text, mapper == json);
            return new DocumentSource(tree, pointers -> lines(mapper, text, pointers));
        } catch (JsonProcessingException e) {
            int line = line(e);
            throw new Malformed(
                    Sentence.say("The document is neither JSON nor YAML; reading stopped at line %d.", line),
                    List.of(new Violation(null, null, line, reason(e))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows is not read for what it says: whatever it is, it is too much. */
    private static void refuseMore(JsonParser parser, String text, boolean isJson) throws IOException {
        boolean isMore;
        try {
            isMore = parser.nextToken() != null;
        } catch (JsonProcessingException _) {
            isMore = true;
        }
        if (isMore && isJson) {
            throw new Malformed(
                    "The document ends before line %d is at its end; only one is read.",
                    parser.currentLocation().getLineNr());
        }
        if (isMore) {
            throw new Malformed(
                    "A second document begins in line %d; only one is read.",
                    secondDocument(text, parser.currentLocation().getLineNr()));
        }
    }

    /** Line of the last separator up to where reading stopped, from 1. */
    private static int secondDocument(String text, int stopped) {
        List<String> lines = text.lines().limit(stopped).toList();
        for (int line = lines.size(); line > 1; line--) {
            if (lines.get(line - 1).startsWith("---")) {
                return line;
            }
        }
        return stopped;
    }

    private static Map<String, Integer> lines(ObjectMapper mapper, String text, Set<String> pointers) {
        try (JsonParser parser = mapper.createParser(text)) {
            return FindLines.of(parser, pointers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** YAML marks the place of the fault itself; Jackson knows only where it began to read. */
    private static int line(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
                return marked.getProblemMark().getLine() + 1;
            }
        }
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return Sentence.say("it is nested deeper than %d levels", DEEPEST);
        }
        if (message == null) {
            return Sentence.of("cannot be read");
        }
        return message.contains("(TAB)")
                ? Sentence.of("a tab stands where YAML wants spaces")
                : message.lines().findFirst().map(REASONS::say).orElseGet(() -> Sentence.of("cannot be read"));
    }

    private static ObjectMapper mapper(JsonFactory factory) {
        return new ObjectMapper(factory)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** Bounded against documents that unfold to more than they look: aliases, depth, length. */
    private static YAMLFactory yamlFactory() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(6 * 1024 * 1024);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(bounds())
                .build();
    }

    private static StreamReadConstraints bounds() {
        return StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
    }
}
