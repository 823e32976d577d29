package org.nextlevel.evidence.intake.report;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.nextlevel.evidence.Company;

/** A company's HR system that sends files of people. */
record Imports(Company company) {
    private static final List<String> UNDER_WAY = List.of("CHECKING", "APPLYING", "LEAVING");

    /** Sends a table. */
    Response sends(String table, Object... parameters) {
        return sends(table.getBytes(StandardCharsets.UTF_8), "text/csv", parameters);
    }

    /** @param parameters names and values in turn; a name may come again */
    Response sends(byte[] file, String type, Object... parameters) {
        var request = company.hris().contentType(type).body(file);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.post("/api/imports");
    }

    /** Sends a table, and waits until all is done that goes on by itself; how it is then. */
    JsonPath imports(String table, Object... parameters) {
        return ended(sends(table, parameters));
    }

    /** Waits until nothing goes on by itself. */
    JsonPath ended(Response taken) {
        return ended(taken.jsonPath());
    }

    JsonPath ended(JsonPath one) {
        String path = "/api/imports/" + one.getString("id");
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> company.hris()
                                .get(path)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        seen -> !UNDER_WAY.contains(seen.getString("state")));
    }

    /** What may be done with an import is done. */
    Response decides(JsonPath one, String noun) {
        return company.hris().body(Map.of()).post("/api/imports/" + one.getString("id") + "/" + noun);
    }

    JsonPath rows(JsonPath one) {
        return company.hris()
                .get("/api/imports/" + one.getString("id") + "/rows")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath entry(String externalId) {
        return company.hris()
                .get("/api/directory/employees/" + externalId)
                .then()
                .extract()
                .jsonPath();
    }
}
