package org.nextlevel.integration;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.nextlevel.integration.notification.Rooms;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.integration.webhook.Hooks.Made;
import org.nextlevel.integration.webhook.Receiver;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.api.AccessMatrix;

@QuarkusTest
class IntegrationAccessTest extends AccessMatrix {
    private final TellingCompany acme = TellingCompany.named();
    private final TellingCompany globex = TellingCompany.named();
    private final Hooks hooks = new Hooks(acme);
    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = Receiver.open();
    }

    @Override
    protected String token(String caller) {
        return switch (caller) {
            case "employee" -> Tokens.of(acme.tenant(), "emma");
            case "hr" -> Tokens.of(acme.tenant(), "hanna", "hr");
            case "hrWithoutEntry" -> Tokens.of(acme.tenant(), "stranger", "hr");
            case "feed" -> Tokens.ofService(acme.tenant(), "payroll", "feed:read");
            case "webhooks" -> Tokens.ofService(acme.tenant(), "hooks", "webhooks:manage");
            case "otherScopes" ->
                Tokens.ofService(acme.tenant(), "hris", "people:write", "signals:write", "promotions:read", "scim");
            case "otherTenant" -> Tokens.of(globex.tenant(), "gina", "hr");
            default -> null;
        };
    }

    /** Somebody was registered, and that was sent to a receiver. */
    @Override
    protected String path(String operation, String caller) {
        if (operation.contains("/api/employees/")) {
            return operation.substring(operation.indexOf(' ') + 1).replace("{id}", emma());
        }
        if (operation.contains("/api/chat-rooms")) {
            return operation
                    .substring(operation.indexOf(' ') + 1)
                    .replace("{id}", Rooms.of(acme).make(receiver.url()));
        }
        if (operation.contains("/api/notification-texts")) {
            if (operation.startsWith("DELETE")) {
                Rooms.of(acme).writes("ATTESTATION_GIVEN", "Hello", "Hello");
            }
            return operation.substring(operation.indexOf(' ') + 1).replace("{occasion}", "ATTESTATION_GIVEN");
        }
        String place = acme.latest();
        Made webhook = operation.contains("{id}") ? hooks.make(receiver.url()) : null;
        acme.registers();
        acme.reads("after=%s&wait=20".formatted(place)).then().statusCode(200);
        String path = operation.substring(operation.indexOf(' ') + 1);
        if (webhook == null) {
            return path;
        }
        await().until(() -> hooks.deliveries(webhook).path("items.size()").equals(1));
        return path.replace("{id}", webhook.id());
    }

    @Override
    protected RequestSpecification valid(RequestSpecification request, String operation) {
        return switch (operation) {
            case "POST /api/webhooks", "PUT /api/webhooks/{id}" ->
                json(request, Map.of("name", UUID.randomUUID().toString(), "url", receiver.url()))
                        .header("If-Match", "\"0\"");
            case "POST /api/chat-rooms", "PUT /api/chat-rooms/{id}" ->
                json(request, Rooms.said(UUID.randomUUID().toString(), receiver.url()))
                        .header("If-Match", "\"0\"");
            case "PUT /api/notification-texts/{occasion}", "POST /api/notification-texts/{occasion}/previews" ->
                json(request, Map.of("subject", "Hello", "text", "Hello")).header("If-Match", "*");
            case "DELETE /api/notification-texts/{occasion}" -> request.header("If-Match", "*");
            case "PUT /api/employees/{id}/notification-settings" ->
                json(request, Map.of("channel", "OFF")).header("If-Match", "*");
            case "POST /api/webhooks/{id}/rotation", "POST /api/webhooks/{id}/tests" -> json(request, Map.of());
            case "POST /api/webhooks/{id}/resends" -> json(request, Map.of("from", "2026-01-01T00:00:00Z"));
            default -> request;
        };
    }

    private static RequestSpecification json(RequestSpecification request, Map<String, ?> body) {
        return request.contentType(ContentType.JSON).body(body);
    }

    /** Whose id the directory knows. */
    private String emma() {
        String id = Tokens.idOf(Tokens.subjectOf("emma")).toString();
        acme.tellPerson("EmployeeRegistered", UUID.fromString(id), 0);
        await().until(() -> acme.rows("select 1 from person where employee_id = '%s'".formatted(id))
                        .size()
                == 1);
        return id;
    }

    @Override
    protected long auditRows() {
        return acme.rows("select 1 from audit").size();
    }
}
