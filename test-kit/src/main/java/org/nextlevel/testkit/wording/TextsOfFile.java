package org.nextlevel.testkit.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences in a file of YAML: every value of several words, whatever it belongs to, but conditions, and phrases to look for. */
final class TextsOfFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> FOR_PROGRAMS = Set.of("condition", "former");

    private TextsOfFile() {}

    static List<String> in(Path file) throws IOException {
        return texts(YAML.readTree(file.toFile()))
                .filter(text -> text.contains(" "))
                .toList();
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(property -> !FOR_PROGRAMS.contains(property.getKey()))
                    .flatMap(property -> texts(property.getValue()));
        }
        if (node.isArray()) {
            return node.valueStream().filter(JsonNode::isContainerNode).flatMap(TextsOfFile::texts);
        }
        return Stream.of(node.asText());
    }
}
