package org.nextlevel.evidence.intake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** People come in by file: compared first, then written, in any order, with every guess shown. */
@QuarkusTest
@Tag("M10.1")
class ImportPeopleTest {
    /** The shared case {@code people-in-bulk}. */
    private static final String BULK = """
            Employee #;Name;Work e-mail;Job title;Grade;Reports to;Hire date
            0007;Müller, Ana;ana@x.example;Fahrerin;II;chef@x.example;01.03.2024
            0001;Chef, Carl;chef@x.example;Leiter;IV;;15.01.2010
            """;

    private Company acme;
    private Imports imports;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        imports = new Imports(acme);
    }

    @Test
    @Tag("M9.8")
    void aTableOfAnHrSystemComesInAsItIsAndEveryGuessIsShown() {
        JsonPath checked = imports.imports(BULK);
        assertThat(checked.getString("state")).isEqualTo("CHECKED");
        assertThat(checked.getList("columns.field"))
                .containsExactly("externalId", "name", "email", "title", null, "manager", "from");
        assertThat(checked.getList("guesses.kind"))
                .contains("ENCODING", "SEPARATOR", "COLUMN", "LEVEL", "DAY_ORDER", "MANAGER", "USER_NAME");
        assertThat(checked.getList("guesses.changedBy"))
                .contains("encoding", "separator", "columns", "framework", "dayOrder");
        assertThat(imports.rows(checked).getList("items.outcome")).containsExactly("CREATED", "CREATED");
        acme.hris().get("/api/directory/employees/0007").then().statusCode(404);

        JsonPath applied = imports.ended(imports.decides(checked, "application"));
        assertThat(applied.getString("state")).isEqualTo("APPLIED");
        assertThat(applied.getInt("progress.created")).isEqualTo(2);
        JsonPath ana = imports.entry("0007");
        assertThat(ana.getString("name")).isEqualTo("Müller, Ana");
        assertThat(ana.getString("managerExternalId")).isEqualTo("0001");
        assertThat(ana.getString("position.from")).isEqualTo("2024-03-01");
        assertThat(ana.getString("userName")).isEqualTo("ana@x.example");
    }

    @Test
    void matrixManagersComeInAnyOrderSeveralInACell() {
        JsonPath one = imports.imports("""
                Employee ID,Login,Name,Hire date,Dotted line manager,matrixManagerUserNames
                a,ann,Ann,2025-01-01,ext-colleague; b,cid
                b,ben,Ben,2025-01-01,,
                c,cid,Cid,2025-01-01,c,
                """, "dryRun", false);
        JsonPath rows = imports.rows(one);
        assertThat(rows.getList("items.outcome")).containsExactly("CREATED", "CREATED", "REFUSED");
        assertThat(rows.getString("items[2].faults[0].column")).isEqualTo("Dotted line manager");
        assertThat(rows.getString("items[2].faults[0].cell")).isEqualTo("c");
        assertThat(imports.entry("a").getList("matrixManagerExternalIds")).containsExactly("b", "ext-colleague");
        assertThat(imports.entry("a").getList("matrixManagerUserNames")).containsExactly("cid");
        JsonPath again =
                imports.ended(imports.sends("""
                [{"externalId":"a","matrixManagerExternalIds":["b"]},
                 {"externalId":"b","name":"Ben","title":["x"]},
                 {"externalId":"c","userName":"cid","name":"Cid","position":{"from":"2025-01-01"}}]""".getBytes(StandardCharsets.UTF_8), "application/json", "dryRun", false));
        assertThat(imports.rows(again).getList("items.outcome")).containsExactly("CHANGED", "REFUSED", "CREATED");
        assertThat(imports.entry("a").getList("matrixManagers")).hasSize(1);
    }

    @Test
    void whatIsThereIsChangedAndWhatIsTheSameStays() {
        JsonPath one = imports.imports("""
                externalId,userName,name,title,from
                ext-engineer,engineer,Erin,Maker,2025-01-01
                ext-colleague,colleague,colleague of %s,Maker,2025-01-01
                new,newcomer,New Comer,Maker,2025-01-01
                """.formatted(acme.tenant()), "dryRun", false);
        JsonPath rows = imports.rows(one);
        assertThat(rows.getList("items.outcome")).containsExactly("CHANGED", "UNCHANGED", "CREATED");
        assertThat(rows.getString("items[0].changes[0].field")).isEqualTo("name");
        assertThat(rows.getString("items[0].changes[0].before")).isEqualTo("engineer of " + acme.tenant());
        assertThat(rows.getString("items[0].changes[0].after")).isEqualTo("Erin");
        assertThat(imports.entry("ext-engineer").getString("managerExternalId")).isEqualTo("ext-manager");
    }

    @Test
    void whoIsGivenAManagerAndChangedByOneFileIsChangedTwiceAndToldTwice() {
        String header = "Id,Login,Name,Hire date,Manager\n";
        imports.imports(header + "x,xen,Xen,2025-01-01,m\n", "dryRun", false);
        imports.imports(header + "x,xen,Xenia,2025-01-01,m\nm,mia,Mia,2025-01-01,\n", "dryRun", false);
        assertThat(imports.entry("x").getString("name")).isEqualTo("Xenia");
        assertThat(imports.entry("x").getString("managerExternalId")).isEqualTo("m");
        assertThat(acme.rows("select version from employee where external_id = 'x'"))
                .containsExactly("2");
        assertThat(
                        acme.rows(
                                "select after ->> 'managerId' is not null from audit where action = 'directory-written' and subject = (select id from employee where external_id = 'x') order by id"))
                .containsExactly("f", "t", "f");
    }

    @Test
    void refusedRowsNameColumnCellAndReasonAndTheOthersComeIn() {
        JsonPath one = imports.imports("""
                Id,Login,Name,Hire date,Manager
                a,ann,Ann,31.02.2024,
                b,bob,Bob,2024-02-01,b
                c,cyd,,2024-02-01,
                d,dan,Dan,2024-02-01,e
                e,eve,Eve,2024-02-01,d
                f,fay,Fay,2024-02-01,ext-manager
                f,gus,Gus,2024-02-01,
                g,engineer,Gil,2024-02-01,
                h,hal,Hal,2024-02-01,nobody-yet
                ,ida,Ida,2024-02-01,
                """, "dryRun", false);
        JsonPath rows = imports.rows(one);
        assertThat(rows.getList("items.outcome"))
                .containsExactly(
                        "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED",
                        "CREATED", "REFUSED");
        assertThat(rows.getString("items[0].faults[0].column")).isEqualTo("Hire date");
        assertThat(rows.getString("items[0].faults[0].cell")).isEqualTo("31.02.2024");
        assertThat(rows.getString("items[1].faults[0].reason")).contains("circle");
        assertThat(rows.getString("items[2].faults[0].column")).isEqualTo("Name");
        assertThat(rows.getString("items[3].faults[0].reason")).contains("5 and 6");
        assertThat(rows.getString("items[5].faults[0].reason")).contains("line 8");
        assertThat(rows.getString("items[7].faults[0].column")).isEqualTo("Login");
        assertThat(rows.getList("items.line")).startsWith(2, 3, 4);
        assertThat(imports.entry("h").getString("managerExternalId")).isEqualTo("nobody-yet");
    }

    @Test
    void allOrNothingWritesNothingWhenARowIsRefused() {
        String table = "externalId,userName,name\na,ann,Ann\nb,bob,\n";
        JsonPath one = imports.imports(table, "dryRun", false, "mode", "ALL_OR_NOTHING");
        assertThat(one.getString("state")).isEqualTo("REFUSED");
        acme.hris().get("/api/directory/employees/a").then().statusCode(404);
        JsonPath whole = imports.imports(table.replace("bob,", "bob,Bob"), "dryRun", false, "mode", "ALL_OR_NOTHING");
        assertThat(whole.getString("state")).isEqualTo("APPLIED");
        assertThat(whole.getInt("progress.created")).isEqualTo(2);
        assertThat(imports.entry("b").getString("name")).isEqualTo("Bob");
        assertThat(acme.rows("select count(*) from import_row where entry is not null"))
                .containsExactly("0");
    }

    @Test
    void theSameFileIsTheSameImportUnlessItIsNamedAnew() {
        Response first = imports.sends(BULK);
        first.then().statusCode(201);
        Response again = imports.sends(BULK);
        again.then().statusCode(200).body("id", is((String) first.path("id")));
        imports.sends(BULK, "reference", "monday").then().statusCode(201);
    }

    @Test
    void whoeverAFullRosterDoesNotNameLeavesOnConfirmationAndWithinABound() {
        JsonPath one = imports.imports(
                "externalId\next-director\next-manager\next-engineer\n", "dryRun", false, "roster", true);
        assertThat(one.getInt("progress.leavers")).isEqualTo(1);
        assertThat(imports.rows(one).getList("items.externalId")).contains("ext-colleague");
        assertThat(imports.entry("ext-colleague").getBoolean("active")).isTrue();
        String confirmation = "/api/imports/" + one.getString("id") + "/leavers/confirmation";
        acme.hris().post(confirmation).then().statusCode(409).body("type", is("urn:problem:too-many-leavers"));
        Response confirmed = acme.hris().body("{\"atMostPercent\":25}").post(confirmation);
        assertThat(imports.ended(confirmed).getInt("progress.gone")).isEqualTo(1);
        assertThat(imports.entry("ext-colleague").getBoolean("active")).isFalse();
    }

    @Test
    void aCancelledImportWritesNothingMore() {
        JsonPath checked = imports.imports(BULK);
        imports.decides(checked, "cancellation").then().statusCode(200).body("state", is("CANCELLED"));
        imports.decides(checked, "application").then().statusCode(409).body("type", is("urn:problem:import-state"));
        imports.sends(BULK).then().statusCode(201);
    }

    @Test
    @Tag("identity")
    void nobodyImportsTheirOwnEntryOrMakesThemselvesAManager() {
        acme.hires("hanna", "director");
        acme.idOf("hanna");
        Response taken = acme.as("hanna", "hr")
                .contentType("text/csv")
                .body("externalId,name,managerExternalId\next-hanna,Hanna the Great,\next-engineer,Erin,ext-hanna\n")
                .queryParam("dryRun", false)
                .post("/api/imports");
        JsonPath rows = imports.rows(imports.ended(taken));
        assertThat(rows.getList("items.outcome")).isEqualTo(List.of("REFUSED", "REFUSED"));
        assertThat(acme.rows("select count(*) from audit where actor = 'nobody'"))
                .containsExactly("0");
    }

    @Test
    @Tag("erasure")
    void whatRowsSayIsForgottenOnceItIsWrittenAndGoesWithThePerson() {
        JsonPath one = imports.imports("externalId,name\next-engineer,Erin\n", "dryRun", false);
        assertThat(imports.rows(one).getList("items.changes.after").toString()).contains("Erin");
        assertThat(acme.rows("select count(*) from import_row where entry is not null"))
                .containsExactly("0");
        assertThat(acme.rows("select count(*) from people_import where asker is not null"))
                .containsExactly("0");
    }

    /** The shared case {@code rehired-under-a-new-number}. */
    @Test
    void whoeverIsBackUnderAnotherNumberIsTheSamePersonOnceTheNumberIsChanged() {
        imports.imports("number,login,name\nhr-100,maria,Maria\n", "dryRun", false, "columns", "externalId=number");
        String maria = imports.entry("hr-100").getString("id");
        imports.imports("number,login,active\nhr-100,maria,no\n", "dryRun", false, "columns", "externalId=number");
        String back = "number,login,name,active\nhr-977,maria,Maria,yes\n";
        JsonPath refused = imports.imports(back, "dryRun", false, "columns", "externalId=number");
        assertThat(imports.rows(refused).getString("items[0].faults[0].reason"))
                .contains("hr-100", "change the number");
        acme.hris()
                .body("{\"externalId\":\"hr-977\"}")
                .post("/api/directory/employees/hr-100/renumbering")
                .then()
                .statusCode(200);
        JsonPath one = imports.imports(back, "dryRun", false, "columns", "externalId=number", "reference", "again");
        assertThat(imports.rows(one).getList("items.outcome")).containsExactly("CHANGED");
        assertThat(imports.entry("hr-977").getString("id")).isEqualTo(maria);
        assertThat(imports.entry("hr-977").getBoolean("active")).isTrue();
    }

    @Test
    void anImportGoesOnWhoeverBeganItAndBeforeWhichRestart() {
        JsonPath checked = imports.imports("externalId,userName,name\na,ann,Ann\nb,bob,Bob\n");
        // As it is left by an instance that died after the first row.
        acme.rows(
                "update import_row set outcome = case number when 1 then 'UNCHANGED' end where true returning number");
        acme.rows(
                "update people_import set state = 'APPLYING', asker = '{\"issuer\":\"x\",\"subject\":\"y\",\"userName\":\"service-account-hris\",\"service\":true,\"roles\":[\"people:write\"]}' where true returning id");
        assertThat(imports.ended(checked).getString("state")).isEqualTo("APPLIED");
        assertThat(imports.entry("b").getString("name")).isEqualTo("Bob");
        assertThat(imports.entry("a").getString("name")).isNull();
    }
}
