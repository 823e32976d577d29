package org.nextlevel.framework.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nextlevel.kit.problem.Faults;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads framework documents that people and other programs wrote, and says all that is wrong with them. */
@ApplicationScoped
public class DocumentReader {
    /** A document travels whole in one event, whose size is bounded. */
    private static final int LARGEST = 1_500_000;

    private final Validator validator;
    private final ObjectMapper json = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ObjectMapper yaml = YAMLMapper.builder(yamlFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Given the validator that knows the document's constraints. */
    public DocumentReader(Validator validator) {
        this.validator = validator;
    }

    /**
     * The tree of a JSON or YAML text in UTF-8, with or without a byte order mark.
     *
     * @throws Malformed when it is neither, with the line
     */
    public JsonNode tree(byte[] text) {
        String source = text(text);
        try {
            JsonNode tree = (source.stripLeading().startsWith("{") ? json : yaml).readTree(source);
            if (!tree.isObject()) {
                throw new Malformed("The document must be an object with the properties of a framework.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            int line = line(e);
            throw new Malformed(
                    "The document is neither JSON nor YAML; reading stopped at line %d.".formatted(line),
                    List.of(new Violation(null, null, line, firstLine(e.getOriginalMessage()))));
        }
    }

    /**
     * The document that a tree describes, under a key.
     *
     * @throws Invalid with every fault and its place
     */
    public FrameworkDocument document(JsonNode tree, String key) {
        FrameworkDocument document;
        try {
            document = json.treeToValue(tree, FrameworkDocument.class);
        } catch (JsonProcessingException e) {
            throw Faults.of(e);
        }
        document = document.completed(key);
        var broken = validator.validate(document);
        if (!broken.isEmpty()) {
            throw Faults.of(new ConstraintViolationException(broken));
        }
        List<Violation> faults = References.faults(document);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        if (size(document) > LARGEST) {
            throw new Invalid("#", "the framework is larger than %d bytes".formatted(LARGEST));
        }
        return document;
    }

    private int size(FrameworkDocument document) {
        try {
            return json.writeValueAsBytes(document).length;
        } catch (IOException e) {
            throw new IllegalStateException(e);
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

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new Malformed("The document is not in UTF-8.");
        }
    }

    private static String firstLine(String message) {
        return message == null ? "cannot be read" : message.lines().findFirst().orElse("cannot be read");
    }

    /** Bounded against documents that unfold to more than they look: aliases, depth, length. */
    private static YAMLFactory yamlFactory() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(50);
        options.setNestingDepthLimit(50);
        options.setCodePointLimit(6 * 1024 * 1024);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(50).build())
                .build();
    }
}
