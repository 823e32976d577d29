package org.nextlevel.advisor;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.advisor.promotion.proposal.Proposer;

/** A proposal that exists, for the access matrix: one version is shared with the manager, and by a link. */
final class ProposalAddresses {
    private final Company company;
    private final String path;
    private final String share;
    private final String link;

    ProposalAddresses(Company company, UUID owner, UUID manager, CaseAddresses cases) {
        this.company = company;
        this.path = cases.path("/api/cases/{caseId}/proposal");
        EvidenceApi.names(owner, "Emma Example", "Engineer");
        EvidenceApi.names(manager, "Mia Example", "Head of Platform");
        posts(path, "{}");
        this.share = posts(path + "/shares", "{\"with\":\"MANAGER\"}").path("id");
        this.link = posts(path + "/shares", "{\"with\":\"LINK\",\"expiresOn\":\"%s\"}".formatted(Company.today()))
                .path("link");
    }

    static boolean has(String operation) {
        return operation.contains("/proposal") || operation.contains("/shared-proposals");
    }

    String path(String template) {
        return template.contains("shared-proposals")
                ? link
                : template.replace("/api/cases/{caseId}/proposal", path)
                        .replace("{number}", "1")
                        .replace("{shareId}", share);
    }

    /** Null for an operation without a body. */
    static String body(String operation) {
        if (operation.startsWith("PUT")) {
            return Proposer.content("");
        }
        return operation.equals("POST /api/cases/{caseId}/proposal/shares") ? "{\"with\":\"MANAGER\"}" : null;
    }

    private Response posts(String to, String body) {
        Response answer =
                company.as("emma").contentType(ContentType.JSON).body(body).post(to);
        answer.then().statusCode(201);
        return answer;
    }
}
