package org.nextlevel.framework.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;

@QuarkusTest
@Tag("M2.1")
class TableTest {
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void aRowIsAnExpectationInAnyOrderOfColumns() {
        write("""
                text,Competency,notes,level
                Explains trade-offs.,Clear Writing,ours,Senior Engineer
                "Decides, and says why.",Judgement,,Lead
                """)
                .statusCode(201)
                .body("levels.key", contains("senior-engineer", "Lead"))
                .body("levels[1].after", contains("senior-engineer"))
                .body("competencies.name", contains("Clear Writing", "Judgement"))
                .body("expectations.id", contains("senior-engineer.clear-writing", "Lead.Judgement"))
                .body("expectations[1].text", is("Decides, and says why."));
    }

    @Test
    void otherHeadersAreNamedInTheRequest() {
        write(
                        "Stufe;Kompetenz;Erwartung\nSenior;Schreiben;Erklärt Abwägungen.\n"
                                .getBytes(Charset.forName("windows-1252")),
                        "level=Stufe",
                        "competency=kompetenz",
                        "text=Erwartung")
                .statusCode(201)
                .body("expectations[0].text", is("Erklärt Abwägungen."));
    }

    @Test
    void aRowOfVeryManyCellsIsRefused() {
        write("level,competency,text\na,b,c" + ",".repeat(600) + "\n")
                .statusCode(400)
                .body("detail", containsString("more than 500 cells"));
        write("level,competency,text\na,b,c \"" + ",".repeat(600) + "\n").statusCode(400);
        write("level,competency,text\na,b,\"" + ",".repeat(600) + " in a text\"\n")
                .statusCode(201);
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        write("level,text\na,b\n")
                .statusCode(422)
                .body("violations[0].detail", containsString("no column 'competency'"));
        write("level,text\na,b\n".getBytes(StandardCharsets.UTF_8), "competency=Topic")
                .statusCode(422)
                .body("violations[0].detail", containsString("no column 'Topic'"));
        write("level,text\na,b\n".getBytes(StandardCharsets.UTF_8), "colour=red")
                .statusCode(422)
                .body("violations[0].parameter", is("columns"));
    }

    @Test
    void everyFaultyRowIsNamedByItsLine() {
        write("""
                level,competency,text,weight,required
                one,craft,"Two
                lines.",1,yes
                one,craft,,1,yes
                ,craft,Good.,heavy,perhaps
                """)
                .statusCode(422)
                .body("violations.line", contains(4, 5, 5, 5))
                .body(
                        "violations.detail",
                        containsInAnyOrder(
                                containsString("'text'"),
                                containsString("'weight'"),
                                containsString("'required'"),
                                containsString("'level'")));
    }

    @Test
    void quotesThatDoNotEndAreRefused() {
        write("level,competency,text\none,craft,\"open\n").statusCode(400).body("type", is("urn:problem:malformed"));
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        write("level,competency,text\n").statusCode(422).body("detail", containsString("no row below"));
    }

    @Test
    void aFormulaIsTextAndLeavesAsText() {
        String formula = "=HYPERLINK(\"http://example.org\")";
        write("level,competency,text\none,craft,\"%s\"\n".formatted(formula.replace("\"", "\"\"")))
                .statusCode(201)
                .body("expectations[0].text", is(formula));
        assertThat(exported()).contains("\"'=HYPERLINK(");
    }

    @Test
    void whatTheTableDoesNotSayStaysAsItWas() {
        acme.writes("table", Editors.small("first") + "readiness: " + POLICY);
        String table = exported().replace("first", "second");
        String tag = acme.tagOfDraft("table");
        acme.editor()
                .contentType("text/csv")
                .header("If-Match", tag)
                .body(table)
                .put("/api/frameworks/table/draft")
                .then()
                .statusCode(200)
                .body("expectations[0].text", is("second"))
                .body("readiness.readyShare", is(0.9f))
                .body("levels[1].after", contains("one"));
    }

    @Test
    void aLevelThatNoExpectationNamesHasARowOfItsOwn() {
        write("level,competency,text\none,craft,Good.\ntwo,,\n")
                .statusCode(201)
                .body("levels.key", contains("one", "two"))
                .body("levels[0].after", empty());
    }

    private static final String POLICY =
            "{minimumEvidence: 1, attestedShare: 0.5, coverageFloor: 0.5, nearlyShare: 0.6, readyShare: 0.9, sustainedMonths: 6, recencyMonths: 24}\n";

    private String exported() {
        return acme.editor()
                .get("/api/frameworks/table/draft/document?format=csv")
                .asString();
    }

    private ValidatableResponse write(String table) {
        return write(table.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse write(byte[] table, String... columns) {
        return acme.editor()
                .contentType("text/csv")
                .queryParam("columns", List.of(columns))
                .body(table)
                .put("/api/frameworks/table/draft")
                .then();
    }
}
