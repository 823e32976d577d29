package org.nextlevel.advisor.promotion.conversation;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.wording.EvidenceApi;

/** Emma, who prepares to ask Mia. */
final class Planner {
    final Company company;
    final UUID mia;
    final UUID emma;
    final String caseId;

    Planner(Company company) {
        this.company = company.withFramework();
        this.mia = company.hires("mia", null);
        this.emma = company.hires("emma", mia);
        EvidenceApi.names(mia, "Mia Sommer", "Head of Engineering");
        EvidenceApi.names(emma, "Emma Winter", "Software Engineer");
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
        this.caseId = company.as("emma")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String path(String last) {
        return "/api/cases/%s/conversation/%s".formatted(caseId, last);
    }

    ValidatableResponse reads(String last) {
        return company.as("emma").get(path(last)).then();
    }

    ValidatableResponse plans(LocalDate day, String ifMatch) {
        return plans(day.atTime(10, 0), "Europe/Berlin", ifMatch);
    }

    ValidatableResponse plans(LocalDateTime start, String zone, String ifMatch) {
        Map<String, Object> body = new HashMap<>(Map.of("start", start.toString() + ":00", "timeZone", zone));
        body.put("place", "Room 4.12");
        var request = company.as("emma").contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(path("meeting"))
                .then();
    }
}
