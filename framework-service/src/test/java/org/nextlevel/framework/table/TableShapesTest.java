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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shapes that people's tables have, and what is assumed to read them. */
@QuarkusTest
@Tag("M2.1")
@Tag("M9.8")
class TableShapesTest {
    private static final String LADDER = "level,competency,text\n1,Money,Owns a budget\n2,Money,Plans the year\n";

    private final Tables tables = Tables.ofNewCompany();

    @Test
    void theSameTableAgainIsTheSameFramework() {
        String table = "level,competency,text\nJunior,Delivery,Finishes small tasks\nMid,Delivery,Finishes features\n";
        String first = tables.put(table, Map.of()).statusCode(201).extract().asString();
        String again = tables.replace(table)
                .statusCode(200)
                .body("guesses", nullValue())
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(again.replaceAll(",\"guesses\".*", "}"))
                .isEqualTo(first.replaceAll(",\"guesses\".*", "}"));
    }

    @Test
    void aCellThatIsNeitherYesNorNoIsNamedAsItStandsThere() {
        tables.put(
                        "level,competency,required,text\nDébutant,Sécurité,oui,Porte les EPI\nConfirmé,Plans,facultatif,Lit\n",
                        Map.of())
                .statusCode(422)
                .body("violations.line", contains(3))
                .body("violations[0].detail", is("In the column 'required': 'facultatif' is neither yes nor no"));
    }

    @Test
    void aHeaderOfWhichNoNameIsKnownIsSoughtWhereMostCellsAre() {
        tables.put("sep=;\nLaddermodell Butik 2026;;\n;;\nNivå;Förmåga;Beskrivning\nSäljare;Kund;Hälsar\n", Map.of())
                .statusCode(422)
                .body("violations.line", everyItem(is(4)))
                .body("violations[0].detail", containsString("Nivå, Förmåga, Beskrivning"));
    }

    @Test
    void numbersInNamesOrderLevels() {
        tables.put("level,competency,text\n3,Money,a\n4,Money,b\n1,Writing,c\n2,Writing,d\n", Map.of())
                .statusCode(201)
                .body(
                        "levels.collectEntries { [it.key, it.after] }",
                        is(Map.of("1", List.of(), "2", List.of("1"), "3", List.of("2"), "4", List.of("3"))))
                .body("guesses.kind", not(hasItem("LEVEL_ORDER")));
    }

    @Test
    void withoutNumbersTheOrderOfRowsIsAGuessThatTheRequestChanges() {
        String table = "level,competency,text\nSenior,Money,a\nJunior,Money,b\nMid,Money,c\n";
        tables.put(table, Map.of("dryRun", "true"))
                .statusCode(200)
                .body("guesses.find { it.kind == 'LEVEL_ORDER' }.detail", containsString("Senior, Junior, Mid"))
                .body("guesses.find { it.kind == 'LEVEL_ORDER' }.changedBy", is("levels"));
        tables.acme().editor().get("/api/frameworks/shapes/draft").then().statusCode(404);
        tables.put(table, Map.of("levels", "Junior,Mid,Senior"))
                .statusCode(201)
                .body("guesses.kind", not(hasItem("LEVEL_ORDER")))
                .body("levels.find { it.key == 'Senior' }.after", contains("Mid"))
                .body("levels.find { it.key == 'Junior' }.after", empty());
    }

    @Test
    void whatWasRehearsedCanBeSentAsItIs() {
        String rehearsed = tables.put(
                        "level,competency,text\nSenior,Money,a\nJunior,Money,b\n", Map.of("dryRun", "true"))
                .body("guesses", not(empty()))
                .extract()
                .asString();
        tables.acme()
                .editor()
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
        tables.put("level,competency,text\nJunior,Money,a\nSenior,Money,b\n", Map.of())
                .statusCode(201);
        tables.replace("level,competency,text\nJunior,Money,a\nMid,Money,m\nSenior,Money,b\n")
                .statusCode(200)
                .body("levels.find { it.key == 'Mid' }.after", contains("Junior"))
                .body("levels.find { it.key == 'Senior' }.after", contains("Mid"));
    }

    @Test
    void aLevelThatTheRequestNamesMustBeThere() {
        tables.put(LADDER, Map.of("levels", "1,2,3"))
                .statusCode(422)
                .body("violations[0].parameter", is("levels"))
                .body("violations[0].detail", containsString("'3'"));
    }

    @Test
    void aColumnMayBeALevelOrACompetency() {
        String matrix =
                "Competency,Junior,Mid,Senior\nCommunication,Asks early,Explains,Convinces\nDelivery,Tasks,Features,\n";
        tables.put(matrix, Map.of("levels", "Junior,Mid,Senior"))
                .statusCode(201)
                .body("levels.name", contains("Junior", "Mid", "Senior"))
                .body("competencies.name", contains("Communication", "Delivery"))
                .body("expectations", hasSize(5))
                .body("levels[2].after", contains("Mid"));
        tables.other("turned", "Level,Communication,Delivery\nJunior,Asks early,Tasks\nMid,Explains,Features\n")
                .statusCode(201)
                .body("levels.name", contains("Junior", "Mid"))
                .body("competencies.name", contains("Communication", "Delivery"))
                .body("guesses.find { it.kind == 'MATRIX' }.changedBy", is("competencies"));
    }

    @Test
    void aColumnThatDescribesTheRowsOfAMatrixIsNoLevel() {
        tables.put(
                        "Area,Skill,Description,Clerk,Controller\nCore,Closing,How books are closed,A ledger,A group\n",
                        Map.of())
                .statusCode(201)
                .body("levels.name", contains("Clerk", "Controller"))
                .body("competencies.name", contains("Closing"))
                .body("guesses.find { it.kind == 'COLUMN_IGNORED' }.column", is("Description"));
    }

    @Test
    void aSpreadsheetsSeparatorLineAndTitleRowsArePassedOver() {
        tables.put("sep=;\nlevel;competency;text\nJunior;Delivery;Small tasks\n", Map.of())
                .statusCode(201)
                .body("expectations[0].text", is("Small tasks"));
        tables.other("titled", "Our ladder,,\n,,\nStufe,Kompetenz,Erwartung\nJunior,Liefern,Kleine Aufgaben\n")
                .statusCode(201)
                .body("guesses.kind", containsInAnyOrder("HEADER_ROW", "COLUMN", "COLUMN", "COLUMN", "TRACK"));
    }

    @Test
    void blankCellsSayWhatStandsAboveWhenTheRequestSaysSo() {
        String merged =
                "level,competency,text\nJunior,Delivery,Finishes\n,,Keeps dates\n,Writing,Writes\nMid,Delivery,Features\n";
        tables.put(merged, Map.of())
                .statusCode(422)
                .body("violations[0].line", is(3))
                .body("violations[0].detail", containsString("fillDown=true"));
        tables.put(merged, Map.of("fillDown", "true"))
                .statusCode(201)
                .body("expectations", hasSize(4))
                .body("expectations[1].competency", is("Delivery"))
                .body("expectations[2].level", is("Junior"));
    }

    @Test
    void faultsSpeakOfTheCellsOfTheTable() {
        tables.put("level,competency,text,weight\none,craft,a,heavy\ntwo,%s,b,1\n".formatted("x".repeat(250)), Map.of())
                .statusCode(422)
                .body("violations.pointer", not(hasItem(startsWith("#/"))))
                .body("violations.line", contains(2, 3))
                .body("violations[0].detail", containsString("'weight'"))
                .body("violations[1].detail", containsString("'competency'"));
    }
}
