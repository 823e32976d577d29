package org.nextlevel.evidence;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.plan.Crowd;
import org.nextlevel.testkit.plan.PagesOfMany;

/** A company of 200,000 people with a million pieces of evidence, and of all that comes with them. */
@QuarkusTest
@Tag("long")
class ListsOfManyTest {
    /** Lists of what there is little of, in a company or of a person. */
    private static final Set<String> FEW = Set.of(
            "/api/employees/{id}/matrix-reports",
            "/api/employees/{id}/no-opportunity",
            "/api/employees/{id}/rebindings",
            "/api/erasures",
            "/api/service-accounts");

    @Test
    void aPageOfAnyListReadsAboutAsManyRowsAsItShows() {
        Company acme = Company.ofPeople();
        String engineer = acme.idOf("engineer");
        String piece = acme.sharedEvidence("Built the nightly build");
        acme.attests("manager", piece, "CONFIRMED").then().statusCode(201);
        acme.asks("engineer", piece, "colleague").then().statusCode(201);
        acme.as("manager").get(piece).then().statusCode(200);
        tellChange(acme);
        String ofFile = importFile(acme);
        ManyRows.grow(Crowd.of(acme.tenant()), engineer, piece.substring(piece.lastIndexOf('/') + 1));
        PagesOfMany.ofAllLists(
                pages -> {
                    of(acme, pages, engineer, piece);
                    pages.read(acme::hris, "/api/imports");
                    pages.read(acme::hris, ofFile + "/rows");
                    pages.read(acme::hris, ofFile + "/rows?outcome=REFUSED");
                },
                FEW);
    }

    private static void of(Company acme, PagesOfMany pages, String engineer, String piece) {
        Supplier<RequestSpecification> hr = () -> acme.as("director", "hr");
        Supplier<RequestSpecification> auditor = () -> acme.as("colleague", "auditor");
        pages.read(hr, "/api/employees");
        pages.read(hr, "/api/employees?includeArchived=true");
        pages.search(hr, "/api/employees?q=person", ManyRows.PEOPLE);
        pages.search(hr, "/api/employees?q=c4ca4238", ManyRows.PEOPLE);
        pages.read(acme::hris, "/api/directory/employees");
        pages.read(acme::hris, "/api/directory/employees?updatedSince=2026-01-01T00:00:00Z");
        pages.read(acme::hris, "/api/directory/employees?active=true&framework=craft&level=one");
        pages.read(acme::hris, "/api/directory/employees?userName=u4711");
        pages.read(acme::hris, "/api/directory/changes");
        pages.read(acme::hris, "/api/directory/employees/ext-engineer/changes");
        pages.read(() -> acme.as("director"), "/api/employees/me/reports?depth=1");
        // All are below the director.
        pages.search(() -> acme.as("director"), "/api/employees/me/reports", 3L * ManyRows.PEOPLE);
        pages.read(auditor, "/api/audit");
        pages.read(auditor, "/api/audit?person=" + engineer);
        pages.read(auditor, "/api/audit?action=evidence-read");
        pages.read(() -> acme.as("engineer"), "/api/employees/me/access-log");
        pages.read(() -> acme.as("engineer"), "/api/employees/me/evidence");
        pages.read(() -> acme.as("engineer"), "/api/employees/me/evidence?updatedSince=2026-01-01T00:00:00Z");
        pages.read(() -> acme.as("manager"), "/api/employees/%s/evidence".formatted(engineer));
        pages.read(() -> acme.as("engineer"), piece + "/attestations");
        pages.read(() -> acme.as("engineer"), piece + "/attestation-requests");
        pages.read(() -> acme.as("engineer"), piece + "/revisions");
        pages.read(() -> acme.as("manager"), "/api/employees/me/attestations");
        pages.read(() -> acme.as("colleague"), "/api/employees/me/attestation-requests");
    }

    private static void tellChange(Company acme) {
        acme.hris()
                .body("""
                        {"changes":[{"id":"c","kind":"MANAGER","effectiveOn":"2021-01-01","managerExternalId":"ext-director"}]}""")
                .post("/api/directory/employees/ext-engineer/changes")
                .then()
                .statusCode(200);
    }

    /** The path of an import of somebody, which is compared and no more. */
    private static String importFile(Company acme) {
        String path = "/api/imports/"
                + acme.hris()
                        .contentType("text/csv")
                        .body("externalId,userName,name,from\nnew,newcomer,New Comer,2025-01-01\n")
                        .post("/api/imports?dryRun=true")
                        .path("id");
        await().until(() -> "CHECKED".equals(acme.hris().get(path).path("state")));
        return path;
    }
}
