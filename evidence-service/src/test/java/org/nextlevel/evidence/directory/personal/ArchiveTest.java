package org.nextlevel.evidence.directory.personal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** A person takes along all that HR and the HR system said of them. */
@QuarkusTest
@Tag("M10.4")
class ArchiveTest {
    @Test
    void theArchiveHasEveryFieldOfTheEntryAndWhatTookEffectAndNothingThatIsPlanned() {
        Company acme = Company.ofPeople();
        acme.hris()
                .contentType("application/merge-patch+json")
                .body("""
                        {"email":"engineer@acme.example","language":"de-CH","timeZone":"Europe/Zurich","costCentre":"4711",
                         "location":"Basel","employmentType":"part-time"}""")
                .patch("/api/directory/employees/ext-engineer")
                .then()
                .statusCode(200);
        acme.hris()
                .body("""
                        {"changes":[{"id":"wd-1","kind":"MANAGER","effectiveOn":"2025-06-01","managerExternalId":"ext-director"},
                         {"id":"wd-2","kind":"LEAVING","effectiveOn":"2099-01-01"}]}""")
                .post("/api/directory/employees/ext-engineer/changes")
                .then()
                .statusCode(200);
        acme.as("engineer")
                .get("/internal/personal-data/me")
                .then()
                .statusCode(200)
                .body("directory-entry[0].external_id", is("ext-engineer"))
                .body("directory-entry[0].email", is("engineer@acme.example"))
                .body("directory-entry[0].language", is("de-CH"))
                .body("directory-entry[0].time_zone", is("Europe/Zurich"))
                .body("directory-entry[0].cost_centre", is("4711"))
                .body("directory-entry[0].location", is("Basel"))
                .body("directory-entry[0].employment_type", is("part-time"))
                .body("career-changes.change_id", contains("wd-1"));
    }
}
