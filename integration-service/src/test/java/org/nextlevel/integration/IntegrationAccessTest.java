package org.nextlevel.integration;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.api.AccessMatrix;

@QuarkusTest
class IntegrationAccessTest extends AccessMatrix {
    private final TellingCompany acme = TellingCompany.named();
    private final TellingCompany globex = TellingCompany.named();

    @Override
    protected String token(String caller) {
        return switch (caller) {
            case "employee" -> Tokens.of(acme.tenant(), "emma");
            case "hr" -> Tokens.of(acme.tenant(), "hanna", "hr");
            case "hrWithoutEntry" -> Tokens.of(acme.tenant(), "stranger", "hr");
            case "feed" -> Tokens.ofService(acme.tenant(), "payroll", "feed:read");
            case "otherScopes" ->
                Tokens.ofService(acme.tenant(), "hris", "people:write", "signals:write", "promotions:read", "scim");
            case "otherTenant" -> Tokens.of(globex.tenant(), "gina", "hr");
            default -> null;
        };
    }

    /** Somebody was registered. */
    @Override
    protected String path(String operation, String caller) {
        String place = acme.latest();
        acme.registers();
        acme.reads("after=%s&wait=20".formatted(place)).then().statusCode(200);
        return operation.substring(operation.indexOf(' ') + 1);
    }

    @Override
    protected RequestSpecification valid(RequestSpecification request, String operation) {
        return request;
    }

    @Override
    protected long auditRows() {
        return acme.rows("select 1 from audit").size();
    }
}
