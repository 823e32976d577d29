package org.nextlevel.framework.mapping;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;

@QuarkusTest
@Tag("M9.8")
class TableMappingTest {
    private static final String STAGES =
            "{\"columns\":{\"level\":\"Stage\",\"text\":\"What we expect\",\"competency\":\"Field\"},\"levels\":[\"Mid\",\"Senior\"]}";
    private static final String TABLE = """
            Stage,Field,What we expect
            Senior,Talking,Convinces
            Mid,Talking,Asks early
            """;

    private final Editors acme = Editors.ofNewCompany();

    @Test
    void aTableIsReadByWhatIsKeptAndTheNextOneToo() {
        keeps("our-ladders", null, STAGES).then().statusCode(201);
        for (String framework : new String[] {"one", "two"}) {
            imports(framework, "our-ladders")
                    .then()
                    .statusCode(201)
                    .body("levels.find { it.key == 'Senior' }.after", contains("Mid"))
                    .body("expectations.size()", is(2));
        }
    }

    @Test
    void whatARequestSaysItselfCountsBefore() {
        keeps("our-ladders", null, STAGES).then().statusCode(201);
        acme.editor()
                .contentType("text/csv")
                .queryParam("mapping", "our-ladders")
                .queryParam("levels", "Senior,Mid")
                .body(TABLE)
                .put("/api/frameworks/one/draft")
                .then()
                .statusCode(201)
                .body("levels.find { it.key == 'Mid' }.after", contains("Senior"));
    }

    @Test
    void aMappingIsListedChangedAndDeleted() {
        String tag = keeps("our-ladders", null, STAGES)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        acme.editor()
                .get("/api/framework-mappings")
                .then()
                .statusCode(200)
                .body("items.name", contains("our-ladders"))
                .body("items[0].columns.level", is("Stage"));
        acme.editor()
                .get("/api/framework-mappings/our-ladders")
                .then()
                .statusCode(200)
                .header("ETag", is(tag));
        keeps("our-ladders", null, "{}").then().statusCode(428);
        String next = keeps("our-ladders", tag, "{\"fillDown\":true}")
                .then()
                .statusCode(200)
                .body("fillDown", is(true))
                .extract()
                .header("ETag");
        keeps("our-ladders", tag, "{}").then().statusCode(412);
        acme.editor()
                .header("If-Match", next)
                .delete("/api/framework-mappings/our-ladders")
                .then()
                .statusCode(204);
        imports("one", "our-ladders").then().statusCode(422).body("violations.parameter", hasItem("mapping"));
    }

    @Test
    @Tag("bounds")
    void namesAndWhatIsKeptAreBounded() {
        keeps("Our Ladders", null, "{}").then().statusCode(422);
        keeps("x", null, "{\"headerRow\":0,\"levels\":[\"\"]}")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("#/headerRow"));
        for (int i = 0; i < 100; i++) {
            keeps("mapping-" + i, null, "{}").then().statusCode(201);
        }
        keeps("one-too-many", null, "{}").then().statusCode(409).body("type", is("urn:problem:too-many-mappings"));
    }

    @Test
    @Tag("tenant")
    void anotherCompanyHasMappingsOfItsOwn() {
        keeps("our-ladders", null, STAGES).then().statusCode(201);
        Editors globex = Editors.ofNewCompany();
        globex.editor().get("/api/framework-mappings/our-ladders").then().statusCode(404);
        globex.editor().get("/api/framework-mappings").then().body("items.size()", is(0));
    }

    private Response keeps(String name, String ifMatch, String mapping) {
        var request = acme.editor().contentType(ContentType.JSON).body(mapping);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/framework-mappings/{name}", name);
    }

    private Response imports(String framework, String mapping) {
        return acme.editor()
                .contentType("text/csv")
                .queryParam("mapping", mapping)
                .body(TABLE)
                .put("/api/frameworks/{key}/draft", framework);
    }
}
