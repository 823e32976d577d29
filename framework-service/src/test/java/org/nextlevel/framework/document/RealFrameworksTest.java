package org.nextlevel.framework.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.framework.Editors;

/** Real frameworks, as their companies published them; skipped where the folder with them is absent. */
@QuarkusTest
@Tag("M2.1")
class RealFrameworksTest {
    private static final Path FOLDER = Path.of(System.getProperty("nextlevel.root"), "..", "shared", "frameworks");
    private final Editors acme = Editors.ofNewCompany();

    @BeforeEach
    void folderIsThere() {
        assumeTrue(Files.exists(FOLDER), "The folder with real frameworks is absent.");
    }

    @Test
    void theFinancialTimesEngineersAreImportedWithoutLoss() throws IOException {
        JsonPath draft = imported("ft/engineering-v2.0.0.yml");
        assertThat(draft.getList("levels")).hasSize(8);
        assertThat(draft.getList("competencies")).hasSize(9);
        assertThat(draft.getList("expectations")).hasSize(72);
        assertThat(draft.getString("expectations[0].id")).isEqualTo("fb43098c-588c-421c-b87a-92b0bfd2ad7c");
        assertThat(draft.getString("expectations[0].proficiency")).isEqualTo("Awareness");
        assertThat(draft.getList("levels.find { it.key == 'tech-director' }.after"))
                .hasSize(2);
        assertThat(draft.getString("levels.find { it.key == 'senior-2-pm' }.track"))
                .isEqualTo("people-manager");
        acme.publishes("framework").then().statusCode(201);
    }

    @Test
    void theFinancialTimesOperationsAreImportedWithoutLoss() throws IOException {
        JsonPath draft = imported("ft/operations-v2.0.0.yml");
        assertThat(draft.getList("levels")).hasSize(3);
        assertThat(draft.getList("expectations")).hasSize(48);
        acme.publishes("framework").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"v1.0.0, 4, 79", "v1.1.0, 4, 79", "v1.2.0, 5, 100"})
    void theirFirstReleasesAreImportedFromThreeFiles(String release, int levels, int expectations) {
        RequestSpecification request = acme.editor().queryParam("mapping", "financial-times-1");
        for (String part : List.of("levels", "competencies", "domains")) {
            request.multiPart(
                    part,
                    FOLDER.resolve("ft/%s/%s.yml".formatted(release, part)).toFile());
        }
        JsonPath draft = request.post("/api/frameworks/framework/draft/files")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(draft.getList("levels")).hasSize(levels);
        assertThat(draft.getList("expectations")).hasSize(expectations);
        assertThat(draft.getList("competencies.key"))
                .containsExactlyInAnyOrder("technical", "delivery", "communication", "leadership");
        assertThat(draft.getList("expectations.links.flatten().label"))
                .contains("Open Web Application Security Project");
        assertThat(draft.getList("tracks.key")).contains("backend-engineer", "frontend-engineer");
        acme.publishes("framework").then().statusCode(201);
    }

    @Test
    void unidaysIsImportedWithoutLoss() throws IOException {
        RequestSpecification request = acme.editor().queryParam("mapping", "unidays");
        for (String part : List.of("competencies", "roles")) {
            for (Path file : files("unidays/" + part)) {
                request.multiPart(part, file.toFile());
            }
        }
        String text = request.post("/api/frameworks/framework/draft/files")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        JsonNode draft = new ObjectMapper().readTree(text);
        assertThat(draft.path("competencies")).hasSize(25);
        assertThat(draft.path("tracks")).hasSize(19);
        assertThat(draft.path("levels")).hasSize(41);
        assertThat(draft.path("expectations")).hasSize(346);
        assertThat(draft.findValues("required").stream().filter(required -> !required.asBoolean()))
                .hasSize(14);
        assertThat(draft.findValues("criteria").stream()
                        .mapToInt(JsonNode::size)
                        .sum())
                .isEqualTo(472);
        assertThat(draft.path("expectations").findValuesAsText("text")).noneMatch(String::isBlank);
        assertThat(draft.findValuesAsText("name")).contains("👩‍🔧 1st Line Analyst");
        Set<String> proficiencies = new HashSet<>(draft.path("expectations").findValuesAsText("proficiency"));
        assertThat(proficiencies).contains("n00b", "play3r", "pr0");
        acme.publishes("framework").then().statusCode(201);
    }

    @Test
    void aMappingThatDoesNotExistNamesThoseThatDo() {
        acme.editor()
                .contentType("application/yaml")
                .queryParam("mapping", "other")
                .body("name: a")
                .put("/api/frameworks/a/draft")
                .then()
                .statusCode(422)
                .body("violations[0].parameter", is("mapping"))
                .body("detail", containsString("financial-times-2"));
    }

    @Test
    void aDocumentOfAnotherShapeIsRefused() {
        acme.editor()
                .contentType("application/yaml")
                .queryParam("mapping", "financial-times-2")
                .body("name: a\nthemes: [just, words]\n")
                .put("/api/frameworks/a/draft")
                .then()
                .statusCode(422);
    }

    private JsonPath imported(String file) throws IOException {
        return acme.editor()
                .contentType("application/yaml")
                .queryParam("mapping", "financial-times-2")
                .body(Files.readString(FOLDER.resolve(file)))
                .put("/api/frameworks/framework/draft")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
