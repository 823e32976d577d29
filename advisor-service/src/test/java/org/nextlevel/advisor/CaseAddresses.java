package org.nextlevel.advisor;

import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;

/** A case that exists, for the access matrix: asked for, so that the manager sees it, with a commitment. */
final class CaseAddresses {
    private final CaseStory story;
    private final UUID reader;
    private final String commitment;

    CaseAddresses(Company company, UUID reader) {
        this.reader = reader;
        this.story = CaseStory.opened(company, "emma");
        story.post("emma", "requests", "{}").statusCode(200);
        this.commitment = story.post("emma", "commitments", body("POST /api/cases/{caseId}/commitments"))
                .statusCode(201)
                .extract()
                .path("id");
        story.put("emma", "conversation/meeting", meeting()).statusCode(200);
    }

    static boolean has(String operation) {
        return operation.contains("/api/cases");
    }

    String path(String path) {
        return path.replace("{caseId}", story.id())
                .replace("{employeeId}", reader.toString())
                .replace("{commitmentId}", commitment)
                // None exists before the promotion: whoever may not learn of the case gets no further anyway.
                .replace("{goalId}", commitment);
    }

    /** Null for an operation without a body. */
    static String body(String operation) {
        String promise = "{\"what\":\"Give a talk.\",\"dueOn\":\"%s\"}"
                .formatted(Company.today().plusMonths(1));
        return switch (operation) {
            case "POST /api/cases",
                    "POST /api/cases/{caseId}/requests",
                    "POST /api/cases/{caseId}/commitments/{commitmentId}/fulfilment" -> "{}";
            case "POST /api/cases/{caseId}/follow-through/goals" ->
                "{\"text\":\"x\",\"dueOn\":\"%s\"}".formatted(Company.today());
            case "POST /api/cases/{caseId}/follow-through/goals/{goalId}/check-in" -> "{\"state\":\"ON_TRACK\"}";
            // Nobody has this id, which is said to whoever may name somebody.
            case "POST /api/cases/{caseId}/approvers" -> "{\"employeeId\":\"%s\"}".formatted(UUID.randomUUID());
            case "POST /api/cases/{caseId}/appeal" -> "{\"whatChanged\":\"x\"}";
            case "POST /api/cases/{caseId}/closure" -> "{\"reason\":\"LATER\"}";
            case "POST /api/cases/{caseId}/answers" -> "{\"answer\":\"YES\"}";
            case "POST /api/cases/{caseId}/decisions" ->
                "{\"approved\":true,\"reason\":\"x\",\"effectiveOn\":\"%s\"}".formatted(Company.today());
            case "POST /api/cases/{caseId}/commitments",
                    "POST /api/cases/{caseId}/commitments/{commitmentId}/restatements" -> promise;
            case "PUT /api/cases/{caseId}/conversation/meeting" -> meeting();
            default -> null;
        };
    }

    private static String meeting() {
        return "{\"start\":\"%sT10:00:00\",\"timeZone\":\"UTC\"}"
                .formatted(Company.today().plusDays(10));
    }
}
