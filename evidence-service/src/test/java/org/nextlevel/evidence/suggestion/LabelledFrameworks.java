package org.nextlevel.evidence.suggestion;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.wording.WordingModel;
import org.nextlevel.wording.framework.FrameworkText;
import org.nextlevel.wording.framework.WordedFramework;

/** The frameworks that sentences are labelled for, each worded once. */
final class LabelledFrameworks {
    private static final Path LABELLED = Path.of("../wording-model/src/test/resources/labelled");
    private static final Path TAUGHT = Path.of("../wording-model/src/main/resources/taught");
    private static final Path STARTERS = Path.of("../framework-service/src/main/resources/starters");
    private static final Path SHARED = Path.of("../../shared/frameworks");
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final WordingModel model;
    private final Map<String, CompetencyRanking> rankings = new HashMap<>();

    LabelledFrameworks(WordingModel model) {
        this.model = model;
    }

    /** The lines of a file of labelled sentences, by their cells; those that taught, too. */
    static List<String[]> lines(String file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path folder : List.of(TAUGHT, LABELLED)) {
            Path there = folder.resolve(file);
            lines.addAll(Files.exists(there) ? Files.readAllLines(there) : List.of());
        }
        return lines.stream().map(line -> line.split("\t")).toList();
    }

    /** Those of companies, which are no part of the product, lie beside it or not. */
    static boolean isThere(String framework) {
        return !framework.startsWith("ft-") && !framework.startsWith("unidays-") || Files.exists(SHARED);
    }

    CompetencyRanking ranking(String framework) {
        return rankings.computeIfAbsent(framework, key -> new CompetencyRanking(WordedFramework.of(text(key), model)));
    }

    private static FrameworkText text(String framework) {
        try {
            return switch (framework) {
                case "ft-engineering" ->
                    financialTimes(YAML.readTree(
                            SHARED.resolve("ft/engineering-v2.0.0.yml").toFile()));
                case "unidays-core" ->
                    unidays(new ObjectMapper()
                            .readTree(SHARED.resolve("unidays/competencies/core-competencies.json")
                                    .toFile()));
                case "kitchen-ladder" ->
                    YAML.readValue(LABELLED.resolve("kitchen-ladder.yaml").toFile(), FrameworkText.class);
                default -> YAML.readValue(STARTERS.resolve(framework + ".yaml").toFile(), FrameworkText.class);
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FrameworkText financialTimes(JsonNode document) {
        List<FrameworkText.Competency> competencies = new ArrayList<>();
        document.get("themes")
                .forEach(theme -> competencies.add(new FrameworkText.Competency(
                        theme.get("id").asText(), theme.get("name").asText(), null)));
        List<FrameworkText.Expectation> expectations = new ArrayList<>();
        document.get("competencies").forEach(one -> {
            List<String> examples = new ArrayList<>();
            one.path("examples").forEach(example -> examples.add(example.asText()));
            expectations.add(new FrameworkText.Expectation(
                    one.get("id").asText(),
                    "any",
                    one.get("theme").asText(),
                    one.get("summary").asText(),
                    examples));
        });
        return new FrameworkText(List.of(), competencies, expectations);
    }

    private static FrameworkText unidays(JsonNode document) {
        List<FrameworkText.Competency> competencies = new ArrayList<>();
        List<FrameworkText.Expectation> expectations = new ArrayList<>();
        document.get("topics").forEach(topic -> {
            String key = topic.get("path").asText();
            competencies.add(new FrameworkText.Competency(
                    key, topic.get("title").asText(), topic.get("summary").asText()));
            topic.get("levels")
                    .forEach(level -> level.get("criteria")
                            .forEach(one -> expectations.add(new FrameworkText.Expectation(
                                    key + expectations.size(), "any", key, one.asText(), List.of()))));
        });
        return new FrameworkText(List.of(), competencies, expectations);
    }
}
