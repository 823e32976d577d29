package org.nextlevel.framework.table;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;

/** The shapes that people's tables have, and what is assumed to read them. */
@QuarkusTest
@Tag("M2.1")
@Tag("M9.8")
class TableShapesTest {
    private static final String LADDER = "level,competency,text\n1,Money,Owns a budget\n2,Money,Plans the year\n";

    private final Editors acme = Editors.ofNewCompany();

    @Test
    void theSameTableAgainIsTheSameFramework() {
        String table = "level,competency,text\nJunior,Delivery,Finishes small tasks\nMid,Delivery,Finishes features\n";
        String first = put(table, Map.of()).statusCode(201).extract().asString();
        String again = replace(table)
                .statusCode(200)
                .body("guesses", nullValue())
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(again.replaceAll(",\"guesses\".*", "}"))
                .isEqualTo(first.replaceAll(",\"guesses\".*", "}"));
    }

    @Test
    void aCellThatIsNeitherYesNorNoIsNamedAsItStandsThere() {
        put(
                        "level,competency,required,text\nDébutant,Sécurité,oui,Porte les EPI\nConfirmé,Plans,facultatif,Lit\n",
                        Map.of())
                .statusCode(422)
                .body("violations.line", contains(3))
                .body("violations[0].detail", is("In the column 'required': 'facultatif' is neither yes nor no"));
    }

    @Test
    void aHeaderOfWhichNoNameIsKnownIsSoughtWhereMostCellsAre() {
        put("sep=;\nLaddermodell Butik 2026;;\n;;\nNivå;Förmåga;Beskrivning\nSäljare;Kund;Hälsar\n", Map.of())
                .statusCode(422)
                .body("violations.line", everyItem(is(4)))
                .body("violations[0].detail", containsString("Nivå, Förmåga, Beskrivning"));
    }

    @Test
    void whatOnlySignsTellApartStaysApart() {
        put("level,competency,text\nJunior,C++,Templates\nJunior,C#,LINQ\nJunior,C,Memory\n", Map.of())
                .statusCode(201)
                .body("competencies.name", contains("C++", "C#", "C"))
                .body("competencies.key", contains("c-plus-plus", "c-sharp", "C"))
                .body("expectations.find { it.competency == 'c-sharp' }.text", is("LINQ"));
    }

    @Test
    void whatDiffersInCaseAndSpacesIsOneAndSaid() {
        put("level,competency,text\n1,Clear Writing,a\n2,clear  writing,b\n", Map.of())
                .statusCode(201)
                .body("competencies", hasSize(1))
                .body("guesses.find { it.kind == 'MERGED' }.line", is(3));
    }

    @Test
    void theSameNameOnTwoTracksIsTwoLevels() {
        put("""
                track,level,competency,text
                Sales,1,Offers,Prepares offers with help
                Sales,2,Offers,Prepares offers alone
                Support,1,Tickets,Answers simple questions
                Support,2,Tickets,Solves escalations
                """, Map.of())
                .statusCode(201)
                .body("levels.key", contains("sales-1", "sales-2", "support-1", "support-2"))
                .body("levels.name", contains("1", "2", "1", "2"))
                .body("levels.after", is(List.of(List.of(), List.of("sales-1"), List.of(), List.of("support-1"))))
                .body("expectations.findAll { it.level.startsWith('sales') }.competency", not(hasItem("Tickets")));
    }

    @Test
    void namesOfAnyScriptHaveKeysThatWeMake() {
        put("level,competency,text\nМладший,Общение,Спрашивает\nСтарший,Общение,Убеждает\n", Map.of())
                .statusCode(201)
                .body("levels.name", contains("Младший", "Старший"))
                .body("levels.key", contains("level-1", "level-2"))
                .body("competencies.name", contains("Общение"));
        replace("level,competency,text\nМладший,Общение,Спрашивает\nСтарший,Общение,Убеждает всех\n")
                .statusCode(200)
                .body("levels.key", contains("level-1", "level-2"))
                .body("expectations.id", contains("level-1.competency-1", "level-2.competency-1"));
    }

    @Test
    void aLongNameHasAShortKey() {
        String name = "Rules & conduct: knows the rules of the trade, reports risks and keeps records in order";
        put("level,competency,text\n1,\"%s\",Follows\n2,\"%s\",Explains\n".formatted(name, name), Map.of())
                .statusCode(201)
                .body("competencies.name", contains(name))
                .body("competencies[0].key", is("rules-and-conduct-knows-the-rules-of-the"))
                .body("guesses.kind", hasItem("KEY"));
    }

    @Test
    void numbersInNamesOrderLevels() {
        put("level,competency,text\n3,Money,a\n4,Money,b\n1,Writing,c\n2,Writing,d\n", Map.of())
                .statusCode(201)
                .body(
                        "levels.collectEntries { [it.key, it.after] }",
                        is(Map.of("1", List.of(), "2", List.of("1"), "3", List.of("2"), "4", List.of("3"))))
                .body("guesses.kind", not(hasItem("LEVEL_ORDER")));
    }

    @Test
    void withoutNumbersTheOrderOfRowsIsAGuessThatTheRequestChanges() {
        String table = "level,competency,text\nSenior,Money,a\nJunior,Money,b\nMid,Money,c\n";
        put(table, Map.of("dryRun", "true"))
                .statusCode(200)
                .body("guesses.find { it.kind == 'LEVEL_ORDER' }.detail", containsString("Senior, Junior, Mid"))
                .body("guesses.find { it.kind == 'LEVEL_ORDER' }.changedBy", is("levels"));
        acme.editor().get("/api/frameworks/shapes/draft").then().statusCode(404);
        put(table, Map.of("levels", "Junior,Mid,Senior"))
                .statusCode(201)
                .body("guesses.kind", not(hasItem("LEVEL_ORDER")))
                .body("levels.find { it.key == 'Senior' }.after", contains("Mid"))
                .body("levels.find { it.key == 'Junior' }.after", empty());
    }

    @Test
    void whatWasRehearsedCanBeSentAsItIs() {
        String rehearsed = put("level,competency,text\nSenior,Money,a\nJunior,Money,b\n", Map.of("dryRun", "true"))
                .body("guesses", not(empty()))
                .extract()
                .asString();
        acme.editor()
                .contentType("application/json")
                .body(rehearsed)
                .put("/api/frameworks/rehearsed/draft")
                .then()
                .statusCode(201)
                .body("levels.name", contains("Senior", "Junior"))
                .body("guesses", nullValue());
    }

    @Test
    void aNewLevelGoesBehindTheOneBeforeIt() {
        put("level,competency,text\nJunior,Money,a\nSenior,Money,b\n", Map.of()).statusCode(201);
        replace("level,competency,text\nJunior,Money,a\nMid,Money,m\nSenior,Money,b\n")
                .statusCode(200)
                .body("levels.find { it.key == 'Mid' }.after", contains("Junior"))
                .body("levels.find { it.key == 'Senior' }.after", contains("Mid"));
    }

    @Test
    void aLevelThatTheRequestNamesMustBeThere() {
        put(LADDER, Map.of("levels", "1,2,3"))
                .statusCode(422)
                .body("violations[0].parameter", is("levels"))
                .body("violations[0].detail", containsString("'3'"));
    }

    @Test
    void aColumnMayBeALevelOrACompetency() {
        String matrix =
                "Competency,Junior,Mid,Senior\nCommunication,Asks early,Explains,Convinces\nDelivery,Tasks,Features,\n";
        put(matrix, Map.of("levels", "Junior,Mid,Senior"))
                .statusCode(201)
                .body("levels.name", contains("Junior", "Mid", "Senior"))
                .body("competencies.name", contains("Communication", "Delivery"))
                .body("expectations", hasSize(5))
                .body("levels[2].after", contains("Mid"));
        other("turned", "Level,Communication,Delivery\nJunior,Asks early,Tasks\nMid,Explains,Features\n")
                .statusCode(201)
                .body("levels.name", contains("Junior", "Mid"))
                .body("competencies.name", contains("Communication", "Delivery"))
                .body("guesses.find { it.kind == 'MATRIX' }.changedBy", is("competencies"));
    }

    @Test
    void aSpreadsheetsSeparatorLineAndTitleRowsArePassedOver() {
        put("sep=;\nlevel;competency;text\nJunior;Delivery;Small tasks\n", Map.of())
                .statusCode(201)
                .body("expectations[0].text", is("Small tasks"));
        other("titled", "Our ladder,,\n,,\nStufe,Kompetenz,Erwartung\nJunior,Liefern,Kleine Aufgaben\n")
                .statusCode(201)
                .body("guesses.kind", containsInAnyOrder("HEADER_ROW", "COLUMN", "COLUMN", "COLUMN", "TRACK"));
    }

    @Test
    void blankCellsSayWhatStandsAboveWhenTheRequestSaysSo() {
        String merged =
                "level,competency,text\nJunior,Delivery,Finishes\n,,Keeps dates\n,Writing,Writes\nMid,Delivery,Features\n";
        put(merged, Map.of())
                .statusCode(422)
                .body("violations[0].line", is(3))
                .body("violations[0].detail", containsString("fillDown=true"));
        put(merged, Map.of("fillDown", "true"))
                .statusCode(201)
                .body("expectations", hasSize(4))
                .body("expectations[1].competency", is("Delivery"))
                .body("expectations[2].level", is("Junior"));
    }

    @Test
    void faultsSpeakOfTheCellsOfTheTable() {
        put("level,competency,text,weight\none,craft,a,heavy\ntwo,%s,b,1\n".formatted("x".repeat(250)), Map.of())
                .statusCode(422)
                .body("violations.pointer", not(hasItem(startsWith("#/"))))
                .body("violations.line", contains(2, 3))
                .body("violations[0].detail", containsString("'weight'"))
                .body("violations[1].detail", containsString("'competency'"));
    }

    private ValidatableResponse put(String table, Map<String, String> parameters) {
        return acme.editor()
                .contentType("text/csv")
                .queryParams(parameters)
                .body(table.getBytes(StandardCharsets.UTF_8))
                .put("/api/frameworks/shapes/draft")
                .then();
    }

    private ValidatableResponse replace(String table) {
        return acme.editor()
                .contentType("text/csv")
                .header("If-Match", acme.tagOfDraft("shapes"))
                .body(table.getBytes(StandardCharsets.UTF_8))
                .put("/api/frameworks/shapes/draft")
                .then();
    }

    private ValidatableResponse other(String key, String table) {
        return as("text/csv", key, table.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse as(String mediaType, String key, byte[] document) {
        return acme.editor()
                .contentType(mediaType)
                .body(document)
                .put("/api/frameworks/%s/draft".formatted(key))
                .then();
    }
}
