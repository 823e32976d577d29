package org.nextlevel.framework.table;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.nextlevel.framework.Editors;

/** Tables that an editor of a company of its own sends. */
record Tables(Editors acme) {
    static Tables ofNewCompany() {
        return new Tables(Editors.ofNewCompany());
    }

    ValidatableResponse put(String table, Map<String, String> parameters) {
        return acme.editor()
                .contentType("text/csv")
                .queryParams(parameters)
                .body(table.getBytes(StandardCharsets.UTF_8))
                .put("/api/frameworks/shapes/draft")
                .then();
    }

    ValidatableResponse replace(String table) {
        return acme.editor()
                .contentType("text/csv")
                .header("If-Match", acme.tagOfDraft("shapes"))
                .body(table.getBytes(StandardCharsets.UTF_8))
                .put("/api/frameworks/shapes/draft")
                .then();
    }

    ValidatableResponse other(String key, String table) {
        return as("text/csv", key, table.getBytes(StandardCharsets.UTF_8));
    }

    ValidatableResponse as(String mediaType, String key, byte[] document) {
        return acme.editor()
                .contentType(mediaType)
                .body(document)
                .put("/api/frameworks/%s/draft".formatted(key))
                .then();
    }
}
