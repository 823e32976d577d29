package org.nextlevel.advisor.promotion.acknowledgement;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;

/** A promotion that HR approved, as HR and an HR system read and acknowledge it. */
public record Approved(Company company, String caseId) {
    public static final String TAKEN = "{\"takenOver\":true,\"reference\":\"WD-2027-0042\"}";
    public static final String REFUSED = "{\"takenOver\":false,\"reason\":\"Secretword.\"}";

    /** Somebody's promotion to the next level, which holds from today on. */
    public static Approved of(Company company, String userName) {
        return new Approved(
                company,
                CaseStory.opened(company, userName).promoted(Company.today()).id());
    }

    /** The HR system of a company, with both scopes. */
    public static RequestSpecification system(String tenant) {
        return given().auth().oauth2(Tokens.ofService(tenant, "hris", "promotions:read", "promotions:acknowledge"));
    }

    /** What the HR system says of it. */
    public ValidatableResponse told(String body) {
        return told(system(company.tenant()), body);
    }

    /** The same with the tag of what was read. */
    public ValidatableResponse corrected(String tag, String body) {
        return told(system(company.tenant()).header("If-Match", tag), body);
    }

    /** What somebody else says of it. */
    public ValidatableResponse told(RequestSpecification caller, String body) {
        return caller.contentType(ContentType.JSON)
                .body(body)
                .post("/api/promotions/%s/acknowledgement".formatted(caseId))
                .then();
    }

    /** As HR reads it. */
    public ValidatableResponse read() {
        return company.as("hanna", "hr").get("/api/promotions/" + caseId).then().statusCode(200);
    }

    /** What advice-events tell of it, in their order. */
    public List<String> events() {
        return Topics.records("advice-events", company.tenant()).stream()
                .filter(record -> record.value().contains(caseId))
                .map(record -> Topics.header(record, "ce_type").orElseThrow())
                .filter(type -> type.startsWith("PromotionA") || type.startsWith("PromotionT"))
                .filter(type -> !type.equals("PromotionAsked") && !type.equals("PromotionAnswered"))
                .toList();
    }

    /** What is told of it, once it is, with fixed ids and days. */
    public ObjectNode event(String type) throws IOException {
        ObjectNode event = (ObjectNode)
                new ObjectMapper().readTree(company.told(type, 1).getFirst().value());
        return event.put("caseId", new UUID(0, 6).toString())
                .put("employeeId", new UUID(0, 10).toString())
                .put("effectiveOn", "2027-04-01");
    }
}
