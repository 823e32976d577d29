package org.nextlevel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nextlevel.testkit.wording.NamedThings;
import org.nextlevel.testkit.wording.SentencesOfAnswer;

/**
 * Golden cases: files that an expert of the field reads and corrects. Each is YAML with {@code case} (the rule in one
 * sentence), {@code mission} (ids), {@code given} (the facts) and {@code answer} (the whole answer), under {@code
 * src/test/resources/golden/<area>}. The answer is written by a person, or by a run with {@code GOLDEN=write} and then
 * read by one.
 *
 * <pre>{@code
 * static Stream<Golden> cases() { return Golden.of("timing"); }
 *
 * @ParameterizedTest
 * @MethodSource("cases")
 * void theAnswerIsTheOneAnExpertWouldGive(Golden golden) { golden.check(given -> …); }
 * }</pre>
 */
public final class Golden {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES))
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final Path file;

    private Golden(Path file) {
        this.file = file;
    }

    /**
     * The cases of an area, by name of the file.
     *
     * @throws IllegalStateException when there are none: a moved folder must not pass for success
     */
    public static Stream<Golden> of(String area) {
        Path folder = Path.of("src", "test", "resources", "golden", area);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (cases.isEmpty()) {
                throw new IllegalStateException("There is no case in " + folder);
            }
            return cases.stream().map(Golden::new);
        } catch (IOException e) {
            throw new IllegalStateException("There is no folder " + folder, e);
        }
    }

    /** Ids of the mission that the case is for. */
    public List<String> mission() {
        return read().path("mission").valueStream().map(JsonNode::asText).toList();
    }

    /** The facts. */
    public JsonNode given() {
        return read().required("given");
    }

    /** Compares what the function answers to the facts, as YAML, with the answer in the file. */
    public void check(Function<JsonNode, Object> answer) {
        check(answer, Map.of());
    }

    /**
     * The same, where things have names that neither facts nor answer say.
     *
     * @param names by key; no sentence of the answer says such a key
     */
    public void check(Function<JsonNode, Object> answer, Map<String, String> names) {
        ObjectNode whole = read();
        JsonNode actual = reread(YAML.valueToTree(answer.apply(whole.required("given"))));
        if ("write".equals(System.getenv("GOLDEN"))) {
            write(whole.set("answer", actual));
        }
        assertThat(text(actual)).as(whole.required("case").asText()).isEqualTo(text(whole.path("answer")));
        assertThat(SentencesOfAnswer.faults(
                        actual, NamedThings.in(whole.required("given")).with(new NamedThings(names))))
                .as("what people read")
                .isEmpty();
        assertThat(SentencesOfAnswer.leftBehind(actual, whole.required("given")))
                .as("what people read")
                .isEmpty();
    }

    /** As it would be read from a file, so that 1 and 1.0 of different Java types compare as they are written. */
    private static JsonNode reread(JsonNode node) {
        try {
            return YAML.readTree(text(node));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode read() {
        try {
            return (ObjectNode) YAML.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException("%s is not YAML".formatted(file), e);
        }
    }

    private void write(JsonNode whole) {
        try {
            Files.writeString(file, text(whole));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(JsonNode node) {
        try {
            return YAML.writeValueAsString(node);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of the file, for the test's name. */
    @Override
    public String toString() {
        return file.getFileName().toString().replace(".yaml", "");
    }
}
