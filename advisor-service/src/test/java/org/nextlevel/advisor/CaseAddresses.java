package org.nextlevel.advisor;

import io.restassured.http.ContentType;
import java.util.UUID;

/** A case that exists, for the access matrix: asked for, so that the manager sees it. */
final class CaseAddresses {
    private final String id;
    private final UUID reader;

    CaseAddresses(Company company, UUID reader) {
        this.reader = reader;
        this.id = company.as("emma")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        company.as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{}")
                .put("/api/cases/" + id + "/request")
                .then()
                .statusCode(200);
        company.as("emma")
                .contentType(ContentType.JSON)
                .body(meeting())
                .put("/api/cases/" + id + "/conversation/meeting")
                .then()
                .statusCode(200);
    }

    static boolean has(String operation) {
        return operation.contains("/api/cases");
    }

    String path(String path) {
        return path.replace("{caseId}", id).replace("{employeeId}", reader.toString());
    }

    /** Null for an operation without a body. */
    static String body(String operation) {
        return switch (operation) {
            case "POST /api/cases", "PUT /api/cases/{caseId}/request" -> "{}";
            case "PUT /api/cases/{caseId}/appeal" -> "{\"whatChanged\":\"x\"}";
            case "PUT /api/cases/{caseId}/closure" -> "{\"reason\":\"LATER\"}";
            case "PUT /api/cases/{caseId}/conversation/meeting" -> meeting();
            default -> null;
        };
    }

    private static String meeting() {
        return "{\"start\":\"%sT10:00:00\",\"timeZone\":\"UTC\"}"
                .formatted(Company.today().plusDays(10));
    }
}
