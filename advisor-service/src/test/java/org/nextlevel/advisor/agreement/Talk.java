package org.nextlevel.advisor.agreement;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.Company;

/** What a person and the manager say to each other about requirements. */
record Talk(Company company, UUID person) {
    static final String MENTORING = """
            {"items":[{"competency":"mentoring","level":"senior","text":"Secretword: mentors one person.","required":true}]}""";

    ValidatableResponse begins(String who, String body, Map<String, String> headers) {
        return company.as(who)
                .headers(headers)
                .contentType(ContentType.JSON)
                .body(body)
                .post(all())
                .then();
    }

    ValidatableResponse asks(String who) {
        return begins(who, "{\"target\":\"senior\"}", Map.of());
    }

    /** The manager states it unasked. */
    ValidatableResponse states(String who) {
        return begins(who, MENTORING.replaceFirst("\\{", "{\"target\":\"senior\","), Map.of());
    }

    ValidatableResponse says(String who, String id, String version, String word, String body) {
        var request = company.as(who).header("If-Match", "\"" + version + "\"");
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post("%s/%s/%s".formatted(all(), id, word)).then();
    }

    ValidatableResponse reads(String who, String id) {
        return company.as(who).get(all() + "/" + id).then();
    }

    /** Both confirmed it. */
    String agreed(String manager, String employee) {
        String id = states(manager).statusCode(201).extract().path("id");
        says(employee, id, "0", "confirmation", null).statusCode(200);
        return id;
    }

    String all() {
        return "/api/employees/%s/requirement-agreements".formatted(person);
    }
}
