package org.nextlevel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A real framework, as its company published it; skipped where the folder with it is absent. */
@QuarkusTest
@Tag("M2.1")
class FinancialTimesTest {
    private static final Path SOURCE =
            Path.of(System.getProperty("nextlevel.root"), "..", "shared", "frameworks", "ft", "engineering-v2.0.0.yml");
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void theEngineeringLadderIsImportedWithoutLoss() throws IOException {
        assumeTrue(Files.exists(SOURCE), "The folder with real frameworks is absent.");
        JsonPath draft = acme.editor()
                .contentType("application/yaml")
                .queryParam("mapping", "financial-times-2")
                .body(Files.readString(SOURCE))
                .put("/api/frameworks/engineering/draft")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(draft.getList("levels")).hasSize(8);
        assertThat(draft.getList("competencies")).hasSize(9);
        assertThat(draft.getList("expectations")).hasSize(72);
        assertThat(draft.getString("expectations[0].id")).isEqualTo("fb43098c-588c-421c-b87a-92b0bfd2ad7c");
        assertThat(draft.getString("expectations[0].proficiency")).isEqualTo("Awareness");
        assertThat(draft.getList("levels.find { it.key == 'tech-director' }.after"))
                .hasSize(2);
        assertThat(draft.getString("levels.find { it.key == 'senior-2-pm' }.track"))
                .isEqualTo("people-manager");
        acme.publishes("engineering").then().statusCode(201);
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
                .body("name: a")
                .put("/api/frameworks/a/draft")
                .then()
                .statusCode(422)
                .body("detail", containsString("expects a list"));
    }
}
