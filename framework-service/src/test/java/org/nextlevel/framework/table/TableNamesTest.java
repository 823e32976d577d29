package org.nextlevel.framework.table;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names as people write them: which are one, which are two, and the keys that are made of them. */
@QuarkusTest
@Tag("M2.1")
@Tag("M9.8")
class TableNamesTest {
    private final Tables tables = Tables.ofNewCompany();

    @Test
    void whatOnlySignsTellApartStaysApart() {
        tables.put("level,competency,text\nJunior,C++,Templates\nJunior,C#,LINQ\nJunior,C,Memory\n", Map.of())
                .statusCode(201)
                .body("competencies.name", contains("C++", "C#", "C"))
                .body("competencies.key", contains("c-plus-plus", "c-sharp", "C"))
                .body("expectations.find { it.competency == 'c-sharp' }.text", is("LINQ"));
    }

    @Test
    void whatDiffersInCaseAndSpacesIsOneAndSaid() {
        tables.put("level,competency,text\n1,Clear Writing,a\n2,clear  writing,b\n", Map.of())
                .statusCode(201)
                .body("competencies", hasSize(1))
                .body("guesses.find { it.kind == 'MERGED' }.line", is(3));
    }

    @Test
    void theSameNameOnTwoTracksIsTwoLevels() {
        tables.put("""
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
        tables.put("level,competency,text\nМладший,Общение,Спрашивает\nСтарший,Общение,Убеждает\n", Map.of())
                .statusCode(201)
                .body("levels.name", contains("Младший", "Старший"))
                .body("levels.key", contains("level-1", "level-2"))
                .body("competencies.name", contains("Общение"));
        tables.replace("level,competency,text\nМладший,Общение,Спрашивает\nСтарший,Общение,Убеждает всех\n")
                .statusCode(200)
                .body("levels.key", contains("level-1", "level-2"))
                .body("expectations.id", contains("level-1.competency-1", "level-2.competency-1"));
    }

    @Test
    void aLongNameHasAShortKey() {
        String name = "Rules & conduct: knows the rules of the trade, reports risks and keeps records in order";
        tables.put("level,competency,text\n1,\"%s\",Follows\n2,\"%s\",Explains\n".formatted(name, name), Map.of())
                .statusCode(201)
                .body("competencies.name", contains(name))
                .body("competencies[0].key", is("rules-and-conduct-knows-the-rules-of-the"))
                .body("guesses.kind", hasItem("KEY"));
    }
}
