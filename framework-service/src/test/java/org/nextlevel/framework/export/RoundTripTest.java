package org.nextlevel.framework.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.nextlevel.framework.RandomFrameworks;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentReader;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.framework.document.source.SourceReader;
import org.nextlevel.framework.sheet.Sheet;
import org.nextlevel.framework.table.ReadTable;
import org.nextlevel.framework.table.TableReader;
import org.nextlevel.framework.table.column.TableParameters;
import org.nextlevel.testkit.seed.EverySeed;

/** Whatever is exported can be imported again, and then says the same. */
@Tag("M2.1")
class RoundTripTest {
    private static final List<String> NASTY = List.of(
            "=1+1",
            "'=quoted",
            "''-x",
            "+49",
            "-",
            "@here",
            "\ttab",
            "a\nb",
            "a\r\nb",
            "\"",
            "'",
            "no",
            "1.0",
            "~",
            "null",
            "# x",
            "a: b",
            "- a",
            "[x]",
            "{x}",
            "*x",
            "&x",
            "|",
            ">",
            "%",
            " lead",
            "trail ",
            "👩‍🔧",
            "a,b;c",
            "<b>x</b>",
            "label <x>",
            "a\u2028b",
            "a\u00a0",
            "[\"x\"]");
    private final SourceReader sources = new SourceReader();
    private final DocumentReader documents =
            new DocumentReader(Validation.buildDefaultValidatorFactory().getValidator());

    @EverySeed
    void yamlSaysTheSame(long seed) {
        FrameworkDocument document = nasty(seed);
        assertThat(read(FrameworkFormat.yaml.write(document))).isEqualTo(document);
    }

    @EverySeed
    void jsonSaysTheSame(long seed) {
        FrameworkDocument document = nasty(seed);
        assertThat(read(FrameworkFormat.json.write(document))).isEqualTo(document);
    }

    @EverySeed
    void aTableSaysTheSameToTheFrameworkThatItIsOf(long seed) {
        FrameworkDocument document = nasty(seed);
        byte[] table = FrameworkFormat.csv.write(document).getBytes(StandardCharsets.UTF_8);
        ReadTable read = TableReader.read(Sheet.read(table, "csv", null), TableParameters.NONE, document, "unused");
        assertThat(documents.document(read.source(), document.key())).isEqualTo(document);
        assertThat(read.guesses()).isEmpty();
    }

    private FrameworkDocument read(String text) {
        return documents.document(sources.read(text.getBytes(StandardCharsets.UTF_8)), "random");
    }

    /** A random framework with texts that files might take for something else. */
    private FrameworkDocument nasty(long seed) {
        Random random = new Random(seed);
        JsonNode tree = new ObjectMapper().valueToTree(RandomFrameworks.of(seed));
        tree.path("expectations").forEach(item -> ((ObjectNode) item).put("text", any(random)));
        tree.path("levels")
                .forEach(item -> ((ObjectNode) item).put("name", any(random).strip() + "x"));
        tree.path("competencies").forEach(item -> ((ObjectNode) item).put("summary", any(random)));
        return documents.document(DocumentSource.of(tree), "random");
    }

    private static String any(Random random) {
        return NASTY.get(random.nextInt(NASTY.size()));
    }
}
